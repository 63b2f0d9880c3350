/**
 * Who, when and where is meant, decided from one document alone: names to persons, offices to their holders on that
 * day, "yesterday" to a date, findings to accounts.
 *
 * <p>Every decision carries the name of the rule that made it and a confidence, and a rule that cannot tell leaves the
 * mention open: a missing link is forgiven sooner than a wrong one.
 *
 * <p>A place that nobody says is given by what binds people to a town: the office they hold, the post that reports, the
 * paper that a note cites, another talk of the day. Each of these is a rule of its own, tried in that order, and nothing
 * is concluded from where a traveller usually sits.
 */
@NullMarked
package org.deptel.resolve;

import org.jspecify.annotations.NullMarked;
