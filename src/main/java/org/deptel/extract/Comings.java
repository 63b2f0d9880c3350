package org.deptel.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.Attendee;
import org.deptel.model.Function;
import org.deptel.model.Sign;
import org.deptel.model.Stay;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/** Who came to a meeting after it began, and who left before its end, as its list or its record says. */
final class Comings {
    private static final int LONGEST = 200;
    private static final String AND =
            "(?: \\([^)]{1,40}\\))?(?:,[^,]{2,60},)?(?:(?:,| and) (?:\\p{Lu}[\\p{L}.’'-]* (?:and )?){1,6}?)? (?:then |also |now )?";
    private static final String ROOM =
            "(?:the (?:main )?(?:meeting|room|group|conference|discussion|conversation|gathering|session|party|others|talks?)|us)";
    private static final Pattern COMES = Pattern.compile(
            "^" + AND + "(?:came in|came into|entered|arrived|joined " + ROOM + ")\\b.*", Pattern.DOTALL);
    private static final Pattern GOES = Pattern.compile(
            "^" + AND + "(?:left " + ROOM + "|left at (?:this point|\\d)|left here|withdrew|departed (?:at|from " + ROOM
                    + ")|was excused|were excused)\\b.*",
            Pattern.DOTALL);
    private static final Pattern OPENING = Pattern.compile(
            "^[(\\[“]?(?:(?:At|After|As|About|Just|Shortly|During|Following|When|Then|Here)\\b[^.;]{0,80}?,? )?(?:the )?(?:\\p{Lu}[\\p{L}.’'-]*,? (?:(?:of|for|to|and) )*){0,8}$");
    private static final Pattern ITEM_COMES = Pattern.compile(
            "(?i)\\b(?:arrived?|arriving|joined?|came|entered|late|later)\\b|\\bpresent (?:for|during|at the end)\\b|\\bfor items?\\b|\\bpart[- ]time\\b|\\bpart of (?:the )?(?:meeting|time)\\b");
    private static final Pattern ITEM_GOES =
            Pattern.compile("(?i)\\b(?:left|departed|withdrew|leaving|until)\\b(?! (?:of|wing|party|army))");

    private Comings() {}

    /** What an item of a list says of the one it names. */
    static Stay ofItem(String item) {
        String comes = ITEM_COMES.matcher(item).find() ? plain(item) : "";
        String goes = ITEM_GOES.matcher(item).find() ? plain(item) : "";
        return comes.isEmpty() && goes.isEmpty() ? Stay.WHOLE : new Stay(comes, goes);
    }

    /** Those whom the text says to come or go in the course of the meeting. */
    static List<Attendee> in(AnnotatedDocument annotated, Cast cast) {
        String text = annotated.document().text();
        List<Attendee> found = new ArrayList<>();
        for (Sentence s : annotated.sentences()) {
            boolean short_ = s.span().end() - s.span().begin() <= LONGEST;
            for (int i : s.zone() == Zone.BODY && short_ ? cast.inside(s.span()) : List.<Integer>of()) {
                String before = new Span(s.span().begin(), cast.get(i).span().begin()).in(text);
                String after = new Span(cast.get(i).span().end(), s.span().end()).in(text);
                Stay stay = stay(s.span().in(text), before, after);
                if (cast.isNamed(i) && !stay.equals(Stay.WHOLE)) {
                    found.add(new Attendee(i, "", Function.PRESENT, Sign.ATTENDED, stay));
                }
            }
        }
        return found;
    }

    private static Stay stay(String sentence, String before, String after) {
        Matcher opening = OPENING.matcher(before);
        if (!opening.matches()) {
            return Stay.WHOLE;
        }
        if (COMES.matcher(after).matches()) {
            return new Stay(plain(sentence), "");
        }
        return GOES.matcher(after).matches() ? new Stay("", plain(sentence)) : Stay.WHOLE;
    }

    private static String plain(String words) {
        return words.replaceAll("^[(\\[\\s]+|[)\\].\\s]+$", "").replaceAll("\\s+", " ");
    }
}
