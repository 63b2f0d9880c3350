/**
 * The commands, one class each. Results go to stdout, messages to stderr; exit code 0 means done, 1 failed or found
 * wrong, 2 misuse. Nothing is decided here but what to print.
 */
@NullMarked
package org.deptel.cli;

import org.jspecify.annotations.NullMarked;
