/**
 * The store over HTTP: a read-only SPARQL endpoint, a form and a page for each named query, a page for each thing. All
 * pages are plain HTML; nothing is fetched from anywhere else.
 */
@NullMarked
package org.deptel.web;

import org.jspecify.annotations.NullMarked;
