package org.deptel.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deptel.authority.Authority;
import org.deptel.model.MentionForm;
import org.deptel.model.OfficePhrase;
import org.deptel.model.PersonMention;
import org.deptel.model.PersonName;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Spelling;

/**
 * Finds who is called by a given name alone ({@code Dear Foster}, {@code as Henry told you}): the only one among the
 * listed persons whom the same document names by surname. A surname of the list stays a surname, but not after Dear.
 */
final class FirstNames {
    private static final Set<String> END_OF_SALUTATION = Set.of(":", ",", "—", "");

    private final NameList list;
    private final Authority authority;

    FirstNames(NameList list, Authority authority) {
        this.list = list;
        this.authority = authority;
    }

    /** Gives entries to the mentions that are a given name only, and adds those in salutations. */
    void find(AnnotatedDocument annotated, List<PersonMention> mentions) {
        Set<String> present = mentions.stream()
                .filter(m -> m.entries().size() == 1)
                .map(m -> m.entries().get(0))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (PersonMention m : mentions) {
            if (m.entries().size() > 1) {
                present.addAll(m.entries());
            }
        }
        for (int i = 0; i < mentions.size(); i++) {
            PersonMention m = mentions.get(i);
            boolean alone = m.form() == MentionForm.NAME
                    && m.named()
                    && m.entries().isEmpty()
                    && m.name().given().isEmpty();
            List<String> called = alone ? called(m.name(), present) : List.of();
            if (called.size() == 1) {
                mentions.set(i, said(m.span(), m, called));
            }
        }
        salutations(annotated, mentions, present);
        echo(annotated, mentions);
    }

    /** Whoever is once called by his given name is called so again, also where the model sees no name. */
    private static void echo(AnnotatedDocument annotated, List<PersonMention> mentions) {
        Map<String, PersonMention> called = new LinkedHashMap<>();
        for (PersonMention m : mentions) {
            if (m.form() == MentionForm.NAME
                    && m.name().surname().isEmpty()
                    && m.name().title().isEmpty()) {
                called.putIfAbsent(m.surface(), m);
            }
        }
        if (called.isEmpty()) {
            return;
        }
        for (Sentence s : annotated.sentences()) {
            Words words = new Words(s);
            for (int i = 0; i < words.count(); i++) {
                PersonMention same = called.get(words.word(i));
                Span span = words.token(i).span();
                if (same != null
                        && !words.isCapital(i + 1)
                        && mentions.stream().noneMatch(m -> m.span().overlaps(span))) {
                    mentions.add(new PersonMention(
                            MentionForm.NAME,
                            span,
                            s.zone(),
                            same.surface(),
                            same.name(),
                            OfficePhrase.NONE,
                            "",
                            true,
                            same.entries()));
                }
            }
        }
    }

    /** Those present who are called so; else the only one of the list, where the word is no surname we know. */
    private List<String> called(PersonName name, Set<String> present) {
        String word = name.foldedSurname();
        String title = Spelling.fold(name.title());
        if (title.equals("sir") || title.equals("dame")) {
            return list.knights(word);
        }
        if (!title.isEmpty()) {
            return List.of();
        }
        List<String> here = list.calledBy(word, present);
        boolean surname = !authority.personsOfSurname(word).isEmpty();
        return here.isEmpty() && !surname ? list.firstNamed(word) : here;
    }

    private static PersonMention said(Span span, PersonMention m, List<String> entries) {
        PersonName name = new PersonName("", m.name().surname(), "", "");
        return new PersonMention(
                MentionForm.NAME, span, m.zone(), m.surface(), name, OfficePhrase.NONE, "", true, entries);
    }

    private void salutations(AnnotatedDocument annotated, List<PersonMention> mentions, Set<String> present) {
        for (Sentence s : annotated.sentences()) {
            if (s.tokens().isEmpty() || !s.tokens().get(0).word().equalsIgnoreCase("dear")) {
                continue;
            }
            Words words = new Words(s);
            boolean salutation = words.isCapital(1) && END_OF_SALUTATION.contains(words.word(2));
            List<String> called = salutation ? list.calledBy(words.folded(1), present) : List.of();
            if (called.size() == 1) {
                Span span = words.token(1).span();
                List<PersonMention> kept = new ArrayList<>(mentions);
                kept.removeIf(m -> m.span().overlaps(span));
                mentions.clear();
                mentions.addAll(kept);
                String surface = words.word(1);
                PersonName name = new PersonName("", surface, "", "");
                mentions.add(new PersonMention(
                        MentionForm.NAME, span, s.zone(), surface, name, OfficePhrase.NONE, "", true, called));
            }
        }
    }
}
