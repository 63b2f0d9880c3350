package org.deptel.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.deptel.model.ThingKind;
import org.deptel.model.ThingMention;
import org.deptel.model.TimePhrase;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in which every name is replaced by a mark of its kind, so that patterns read as what they mean:
 * {@code Prime Minister Tarnow's visit to Lisgrad on May 3} is {@code Prime Minister «P0»'s visit to «L1» on «T2»}.
 * The kinds are P (a person), L (a place), C (a state or its adjective), T (a time) and N (an event known by name).
 */
final class Outline {
    /** A name and what it is. */
    record Mark(char kind, Span span, int person, @Nullable TimePhrase time) {
        Optional<TimePhrase> when() {
            return Optional.ofNullable(time);
        }
    }

    private final Sentence sentence;
    private final String text;
    private final List<Mark> marks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    /** For each character of the line where it stands in the text. */
    private final List<Integer> places = new ArrayList<>();

    private Outline(Sentence sentence, String text) {
        this.sentence = sentence;
        this.text = text;
    }

    /** Outlines a sentence. */
    static Outline of(
            Sentence sentence,
            String text,
            Cast cast,
            List<ThingMention> things,
            List<TimePhrase> times,
            List<Span> events) {
        Outline outline = new Outline(sentence, text);
        List<Mark> all = new ArrayList<>();
        events.forEach(e -> all.add(new Mark('N', e, -1, null)));
        for (int i : cast.inside(sentence.span())) {
            if (cast.isNamed(i)) {
                all.add(new Mark('P', cast.get(i).span(), i, null));
            }
        }
        times.forEach(t -> all.add(new Mark('T', t.span(), -1, t)));
        for (ThingMention t : things) {
            if (t.kind() == ThingKind.PLACE || t.kind() == ThingKind.POLITY) {
                all.add(new Mark(t.kind() == ThingKind.PLACE ? 'L' : 'C', t.span(), -1, null));
            }
        }
        outline.write(all);
        return outline;
    }

    private void write(List<Mark> all) {
        List<Mark> kept = new ArrayList<>();
        for (Mark m : all) {
            if (kept.stream().noneMatch(k -> k.span().overlaps(m.span()))) {
                kept.add(m);
            }
        }
        kept.sort(Comparator.comparingInt(m -> m.span().begin()));
        int at = sentence.span().begin();
        for (Mark m : kept) {
            plain(at, m.span().begin());
            String mark = "«" + m.kind() + marks.size() + "»";
            marks.add(m);
            for (int k = 0; k < mark.length(); k++) {
                line.append(mark.charAt(k));
                places.add(
                        k == mark.length() - 1 ? m.span().end() - 1 : m.span().begin());
            }
            at = Math.max(at, m.span().end());
        }
        plain(at, sentence.span().end());
    }

    private void plain(int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            line.append(Character.isWhitespace(c) ? ' ' : c == '’' ? '\'' : c == '–' ? '-' : c);
            places.add(i);
        }
    }

    /** The sentence with its marks. */
    String line() {
        return line.toString();
    }

    Sentence sentence() {
        return sentence;
    }

    /** The mark of a number. */
    Mark mark(String number) {
        return marks.get(Integer.parseInt(number));
    }

    List<Mark> marks() {
        return marks;
    }

    /** Where a stretch of the line stands in the text. */
    Span span(int from, int end) {
        return new Span(places.get(from), places.get(end - 1) + 1);
    }

    /** The words of a stretch of the line, as printed. */
    String words(int from, int end) {
        return span(from, end).in(text).replaceAll("\\s+", " ").strip();
    }

    /** The words of a mark. */
    String words(Mark mark) {
        return mark.span().in(text);
    }
}
