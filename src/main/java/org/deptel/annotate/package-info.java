/**
 * From documents to sentences, with Stanford CoreNLP. No type of CoreNLP leaves this package.
 *
 * <p>The work is a cascade, because its steps differ in cost by a factor of fifty: every sentence is split into words
 * and searched for names (one three-class model); only sentences that the caller thinks worth it are tagged and parsed.
 * On two cores a stock pipeline that parses everything does some 2,500 words a second; the names alone are found
 * fifteen times faster.
 *
 * <p>Cables sent in capitals are given to the models as ordinary print would have them, since the models take half of such
 * a sentence for names; the table of everyday words decides what becomes small. Tokens keep their places in the text.
 *
 * <p>The annotators are called one by one and not through CoreNLP's pipeline, whose shared untyped map would have to be
 * trusted; the models are immutable once loaded and serve all threads.
 */
@NullMarked
package org.deptel.annotate;

import org.jspecify.annotations.NullMarked;
