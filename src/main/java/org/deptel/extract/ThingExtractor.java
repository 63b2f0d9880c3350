package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deptel.authority.Authority;
import org.deptel.authority.Lexicon;
import org.deptel.model.ThingKind;
import org.deptel.model.ThingMention;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.NameKind;
import org.deptel.text.NameSpan;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Term;
import org.deptel.text.Volume;

/** Finds places, states and bodies: phrases of the registers, abbreviations of the volume, names the model sees. */
final class ThingExtractor {
    /** Abbreviations that say how a telegram was handled name no body. */
    private static final Set<String> MARKINGS = ImmutableSet.of(
            "niact",
            "exdis",
            "nodis",
            "limdis",
            "noforn",
            "priority",
            "secret",
            "info",
            "re",
            "ref",
            "reftel",
            "deptel",
            "embtel",
            "telegram",
            "memcon",
            "telcon",
            "septel");

    private final Authority authority;
    private final Lexicon<Term> terms;
    private final Map<String, Boolean> bodies = new HashMap<>();

    ThingExtractor(Volume volume, Authority authority) {
        this.authority = authority;
        Lexicon.Builder<Term> builder = new Lexicon.Builder<>();
        for (Term t : volume.terms()) {
            bodies.put(t.id(), isBody(t));
            builder.add(t.form(), t);
        }
        this.terms = builder.build();
    }

    private static boolean isBody(Term t) {
        return t.form().matches("(?=.*\\p{Lu}.*\\p{Lu}).{2,14}")
                && !MARKINGS.contains(t.form().toLowerCase(java.util.Locale.ROOT))
                && t.expansion()
                        .matches(
                                "(?s).*\\b(?:Organi[sz]ation|Council|Committee|Agency|Department|Ministry|Office|Commission|Force|Forces"
                                        + "|Administration|Union|Bureau|Party|Board|Bank|Corporation|Corps|Command|Association|Group|Mission|Delegation|Assembly"
                                        + "|Institute|League|Staff|Service|Government|Army|Community|Conference|Congress|Front|Federation|Fund|Division|Authority"
                                        + "|Headquarters|Policy Planning)\\b.*")
                && !t.expansion()
                        .matches("(?i).*(?:telegram|series indicator|indicator for|designation for|channel).*");
    }

    /** All mentions, in order of the text. */
    List<ThingMention> extract(AnnotatedDocument annotated) {
        List<ThingMention> found = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            sentence(new Words(sentence), annotated.document().text(), found);
        }
        return found;
    }

    private void sentence(Words words, String text, List<ThingMention> found) {
        int i = 0;
        while (i < words.count()) {
            Optional<Found> f = words.isCapital(i) ? at(words, i) : Optional.empty();
            if (f.isPresent()) {
                Span span = words.span(i, i + f.get().length());
                found.add(new ThingMention(
                        f.get().kind(),
                        span,
                        words.sentence().zone(),
                        span.in(text),
                        f.get().term()));
                i += f.get().length();
            } else {
                i++;
            }
        }
    }

    private record Found(ThingKind kind, int length, String term) {}

    private Optional<Found> at(Words words, int i) {
        List<Found> choices = new ArrayList<>();
        words.longest(authority.organizationNames(), i)
                .ifPresent(m -> choices.add(new Found(ThingKind.ORGANIZATION, m.length(), "")));
        words.longest(authority.polityNames(), i)
                .or(() -> words.longest(authority.polityAdjectives(), i))
                .ifPresent(m -> choices.add(new Found(ThingKind.POLITY, m.length(), "")));
        words.longest(authority.placeNames(), i)
                .ifPresent(m -> choices.add(new Found(ThingKind.PLACE, m.length(), "")));
        words.longest(terms, i)
                .filter(m -> bodies.getOrDefault(m.values().get(0).id(), false))
                .filter(m -> !isLowerCased(words, i))
                .ifPresent(m -> choices.add(new Found(
                        ThingKind.ORGANIZATION, m.length(), m.values().get(0).id())));
        return choices.stream()
                .filter(c -> !insideOtherName(words, i, c))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .filter(c -> c.length() > 1 || words.word(i).length() > 1);
    }

    /** An abbreviation is not the same word in small letters: {@code AID} is not {@code Aid}. */
    private static boolean isLowerCased(Words words, int i) {
        String w = words.word(i);
        return w.length() > 1
                && w.substring(1).equals(w.substring(1).toLowerCase(java.util.Locale.ROOT))
                && w.length() < 5;
    }

    /** A place inside a person's name is no place: {@code Ambassador Paris}, {@code Henry Cabot Lodge}. */
    private static boolean insideOtherName(Words words, int i, Found f) {
        return f.kind() == ThingKind.PLACE
                && words.name(NameKind.PERSON, i)
                        .filter((NameSpan n) -> n.end() - n.first() >= f.length())
                        .isPresent();
    }
}
