package org.deptel.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.Particulars;
import org.deptel.model.TimePhrase;

/**
 * Finds treaties and agreements that were signed, by their day: {@code the C–C Trade Agreement of T}, {@code an agreement
 * signed at L on T}, {@code C and C signed a treaty on T}.
 */
final class AgreementExtractor {
    private static final String KIND =
            "(?:Treaty|Agreement|Agreements|Convention|Protocol|Pact|Accord|Accords|Armistice|Declaration|Communiqué)";
    private static final String SMALL =
            "(?:agreements?|treaty|treaties|protocols?|conventions?|pact|accords?|armistice)";
    private static final String BETWEEN =
            "(?<b> between (?:the )?(?:Governments? of )?(?:the )?«[CP]\\d+»(?:, (?:the )?«C\\d+»)*,? and (?:the )?«C\\d+»)?";
    private static final String SIGNED = "(?<v>signed|concluded|initialed|initialled|reached)";

    private static final Pattern OF_DATE = Pattern.compile(
            "(?<n>(?:(?:\\p{Lu}[\\p{L}.'-]*|«[CLP]\\d+»|«C\\d+»-\\p{Lu}\\p{L}+)(?: (?:and|of|the|for) | ?- ?|, | )){1,8}?(?<t>"
                    + KIND + "))" + BETWEEN
                    + "(?: on (?:\\p{L}+ ?){1,5})?(?: \\([^)«]{1,25}\\))?(?: of |, | dated |,? signed (?:(?:at|in) «L(?<l>\\d+)»,? )?(?:on )?|,? concluded (?:on )?)«T(?<when>\\d+)»");
    private static final Pattern SIGNED_ON =
            Pattern.compile("(?<n>(?:(?:\\p{L}[\\p{L}.'-]*|«[CLP]\\d+»)(?: | ?- ?)){0,6}?(?<t>" + SMALL + "|" + KIND
                    + "))" + BETWEEN
                    + "[^.;:«»]{0,50}?,? (?<aux>(?:which |that |was |were |had |has |been |is |to |be |will |recently |formally )*)"
                    + SIGNED
                    + "(?: by [^.;:]{1,60}?)?(?: (?:at|in) «L(?<l>\\d+)»,?)?(?: on| in)? «T(?<when>\\d+)»");
    private static final Pattern THEY_SIGNED =
            Pattern.compile("(?<b>(?:the )?«C\\d+»(?: Governments?)?,? and (?:the )?«C\\d+»)(?: Governments?)? "
                    + "(?<aux>(?:had |have |will |would |to |recently |formally )*)" + SIGNED
                    + " (?:a|an|the|their) (?<n>(?:[\\p{L}«»\\d'-]+ ){0,6}?(?<t>" + SMALL + "|" + KIND
                    + "))(?<rest>[^.;:]{0,60}?)(?: on| in|,)? «T(?<when>\\d+)»");

    private final Narration narration;

    AgreementExtractor(Narration narration) {
        this.narration = narration;
    }

    /** The agreements of one sentence. */
    List<EventFinding> extract(Outline outline) {
        List<EventFinding> found = new ArrayList<>();
        add(THEY_SIGNED, "agreement-they-signed", outline, found);
        if (found.isEmpty()) {
            add(OF_DATE, "agreement-of-date", outline, found);
        }
        if (found.isEmpty()) {
            add(SIGNED_ON, "agreement-signed", outline, found);
        }
        return found;
    }

    private void add(Pattern pattern, String rule, Outline outline, List<EventFinding> found) {
        for (Telling t : Telling.all(pattern, outline)) {
            Optional<EventStatus> status = t.has("v")
                    ? Mood.ofVerb(t, t.group("aux").replaceAll("\\b(?:was|were|is) (?!to)", ""), t.group("v"))
                    : Optional.of(EventStatus.HELD);
            status.filter(s -> isNamed(t)).ifPresent(s -> found.add(finding(t, s, rule)));
        }
    }

    /** A name of its own, or two parties: a mere "agreement signed in May" may be any. */
    private static boolean isNamed(Telling t) {
        return name(t).matches(".*\\p{Lu}\\p{L}+.* " + KIND) || parties(t).size() > 1;
    }

    /** The name without the words that lead to it: {@code For text of the}. */
    private static String name(Telling t) {
        return t.printed("n")
                .replaceFirst(
                        "^(?:(?:For|See|Regarding|Under|In|By|On|Concerning|Also|Carry|Out|After|Since|With|From|Per)\\b ?)?"
                                + "(?:(?:also|text|texts|documentation|of|to|with|on|out|Out) )*",
                        "")
                .replaceFirst("^(?i:the|a|an|this|that|any) ", "");
    }

    private static List<String> parties(Telling t) {
        Set<String> all = new LinkedHashSet<>(t.marked("b", 'C'));
        all.addAll(t.marked("n", 'C'));
        return List.copyOf(all);
    }

    private EventFinding finding(Telling t, EventStatus status, String rule) {
        Optional<TimePhrase> time = t.mark("when").flatMap(Outline.Mark::when);
        String place = t.mark("l").map(m -> t.outline().words(m)).orElseGet(() -> inRest(t));
        String name = name(t);
        boolean proper = name.matches(".*\\p{Lu}.* " + KIND);
        return t.finding(
                narration,
                EventType.AGREEMENT,
                status,
                rule,
                Function.PRINCIPAL,
                time,
                place,
                new Particulars(proper ? name : "", parties(t), "", ""));
    }

    private static String inRest(Telling t) {
        Matcher m = Pattern.compile("\\b(?:at|in) «L(\\d+)»").matcher(t.group("rest"));
        return m.find() ? t.outline().words(t.outline().mark(m.group(1))) : "";
    }
}
