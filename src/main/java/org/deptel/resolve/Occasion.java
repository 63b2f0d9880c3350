package org.deptel.resolve;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.Account;
import org.deptel.text.Span;

/**
 * Which one of several meetings of the same persons the words beside a talk say it was.
 *
 * @param ordinal {@code first}, {@code second}, as said before it; empty where it is not counted
 * @param cited the number of the telegram behind it that reports it, empty where none is
 * @param again whether it is told as one more: {@code saw him again}, {@code a subsequent conversation}
 */
record Occasion(String ordinal, String cited, boolean again) {
    private static final Pattern COUNTED =
            Pattern.compile("(?i)\\b(first|initial|second|third|fourth|fifth)\\s+(?:\\w+\\s+){0,2}$");
    private static final Pattern FURTHER = Pattern.compile(
            "(?i)(?<!\\bthis )(?<!\\bour )\\b(?:subsequent|another|second|third|follow-up)\\s+(?:\\w+\\s+){0,2}$");
    private static final Pattern AGAIN = Pattern.compile("^[^.;:,]{0,40}?\\b(?:again|once more)\\b");
    private static final Pattern NEXT_TIME = Pattern.compile("\\b(?:again|next time|once more|further)\\b");
    private static final Pattern CITED = Pattern.compile(
            "^[^.;:]{0,60}?\\((?:ref(?:erence)?:? )?(?:\\p{L}+)?tel(?:egram|s)?(?: No\\.?)? (\\d+)",
            Pattern.CASE_INSENSITIVE);
    /** How far before and behind the trigger such words stand; in UTF-16 units. */
    private static final int BEFORE = 40;

    private static final int BEHIND = 100;

    /** How far behind its verb a plan may say that it is one for another time; in UTF-16 units. */
    private static final int NEXT = 40;

    /** What the words around the trigger of an account say, within its sentence. */
    static Occasion of(Account a, String text) {
        Span trigger = a.trigger();
        int sentence = Math.min(a.quote().begin(), trigger.begin());
        String before = text.substring(Math.max(sentence, trigger.begin() - BEFORE), trigger.begin());
        int reach = Math.min(text.length(), trigger.end() + BEHIND);
        String behind = text.substring(trigger.end(), reach);
        Matcher counted = COUNTED.matcher(before);
        Matcher cited = CITED.matcher(behind);
        String ordinal = counted.find() ? counted.group(1).toLowerCase(Locale.ROOT) : "";
        return new Occasion(
                ordinal.equals("initial") ? "first" : ordinal,
                cited.find() ? cited.group(1) : "",
                AGAIN.matcher(behind).find() || FURTHER.matcher(before).find());
    }

    /** {@code had spoken to Archer and will see him again}: a plan for another meeting than the one told beside it. */
    static boolean isForAnotherTime(Account plan, String text) {
        Span trigger = plan.trigger();
        int end = Math.max(trigger.end(), Math.min(plan.quote().end(), trigger.end() + NEXT));
        return NEXT_TIME.matcher(new Span(trigger.begin(), end).in(text)).find();
    }

    /** Whether what is told behind this must be another meeting: counted otherwise, or reported in another telegram. */
    boolean excludes(Occasion later) {
        return differ(ordinal, later.ordinal) || differ(cited, later.cited);
    }

    /** Whether this is told as one more than the meeting told before: {@code again}, and not the same {@code second} twice. */
    boolean isBeyond(Occasion before) {
        return again && (ordinal.isEmpty() || !ordinal.equals(before.ordinal));
    }

    private static boolean differ(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
    }
}
