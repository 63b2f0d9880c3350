package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The words after a letter's or note's name that say from whom and to whom: {@code of June 3 from P to Q}. */
final class MessageTail {
    private static final int FARTHEST = 40;
    private static final int REACH = 12;
    /** Words that say the name follows after a comma: {@code to the Assistant Secretary of Agriculture, P}. */
    private static final String OFFICE =
            "secretary|minister|ambassador|director|chairman|adviser|advisor|assistant|representative|counselor|chief|"
                    + "president|premier|chancellor|deputy|commander|senator|congressman|general|consul|charge|administrator";

    private static final Set<String> FROM = ImmutableSet.of("from");
    private static final Set<String> TO = ImmutableSet.of("to", "for");
    private static final Set<String> WRITTEN = ImmutableSet.of("sent", "signed", "written", "drafted", "prepared");
    private static final Set<String> CARRIED =
            ImmutableSet.of("delivered", "handed", "presented", "given", "transmitted", "conveyed", "brought");

    private final Scene scene;
    private final Set<Integer> from = new LinkedHashSet<>();
    private final Set<Integer> to = new LinkedHashSet<>();
    private final Set<Integer> bearers = new LinkedHashSet<>();
    private boolean carried;
    private int end;

    private MessageTail(Scene scene) {
        this.scene = scene;
    }

    /** Reads on from a noun to where its phrase ends. */
    static MessageTail after(Scene scene, int noun) {
        MessageTail tail = new MessageTail(scene);
        tail.read(noun);
        return tail;
    }

    Set<Integer> from() {
        return from;
    }

    Set<Integer> to() {
        return to;
    }

    /** The last word of the phrase. */
    int end() {
        return end;
    }

    Set<Integer> bearers() {
        return bearers;
    }

    private void read(int noun) {
        Words words = scene.words();
        int i = noun + 1;
        end = noun;
        while (i < Math.min(words.count(), noun + FARTHEST) && !ends(i)) {
            String w = words.folded(i);
            carried = CARRIED.contains(w) || carried && !WRITTEN.contains(w);
            if (FROM.contains(w) && from.isEmpty()) {
                i = person(i + 1, from);
            } else if (TO.contains(w) && to.isEmpty()) {
                i = person(i + 1, to);
            } else if (w.equals("by") && (carried || from.isEmpty())) {
                i = person(i + 1, carried ? bearers : from);
            } else if (w.matches("through|via")) {
                i = person(i + 1, bearers);
            } else {
                i++;
            }
            end = Math.min(i, words.count()) - 1;
        }
    }

    private boolean ends(int i) {
        Words words = scene.words();
        String w = words.folded(i);
        String tag = words.token(i).tag();
        boolean participle =
                WRITTEN.contains(w) || CARRIED.contains(w) || w.matches("dated|addressed|directed|forwarded");
        return w.matches("conversations?|calls?|meetings?|talks?|telcon|discussions?")
                || words.word(i).matches("[.;:]|that|which|who|whom|but|when|where|because|asking|see|and")
                || tag.matches("VB[DPZN]?|MD") && !participle
                || tag.equals("VBG");
    }

    /** The index after the persons that begin here; the index itself, plus one, where none does. */
    private int person(int begin, Set<Integer> found) {
        Words words = scene.words();
        boolean office = false;
        for (int i = begin; i < Math.min(words.count(), begin + REACH); i++) {
            OptionalInt m = scene.cast().at(words, i);
            if (m.isPresent()) {
                int last = last(m.getAsInt(), i);
                if (!isOwnerOfOther(last)) {
                    found.addAll(scene.persons(List.of(last)));
                    found.removeIf(p -> p != m.getAsInt() && isSubject(p));
                }
                return passed(found, last) + 1;
            }
            office |= words.folded(i).matches(OFFICE);
            if (words.word(i).matches("[.;:()]|and|that|in|at|from|to|by")
                    || words.token(i).tag().startsWith("VB")
                    || words.word(i).equals(",") && !office) {
                return i;
            }
        }
        return begin;
    }

    /** {@code to P’s office}: P owns what it goes to, unless that is another letter; {@code for the P visit} as well. */
    private boolean isOwnerOfOther(int last) {
        Words words = scene.words();
        if (!words.word(last + 1).matches("[’']s?")) {
            return last + 1 < words.count() && words.folded(last + 1).matches("visit|trip|meeting|talks|government");
        }
        for (int k = last + 2; k < Math.min(words.count(), last + 7); k++) {
            if (MessageNouns.isMessage(words, k)) {
                return false;
            }
        }
        return true;
    }

    /** {@code to P, and Q said}: Q begins another clause. */
    private boolean isSubject(int mention) {
        Words words = scene.words();
        int after = words.sentence().tokenAt(scene.cast().get(mention).span().end() + 1);
        return after > 0 && words.token(after).tag().matches("VB[DPZ]|MD");
    }

    private int last(int mention, int at) {
        Words words = scene.words();
        int last = at;
        while (last + 1 < words.count()
                && scene.cast()
                        .get(mention)
                        .span()
                        .overlaps(words.token(last + 1).span())) {
            last++;
        }
        return last;
    }

    /** The last word of the last person found, who may stand after an "and" or in brackets. */
    private int passed(Set<Integer> found, int last) {
        Words words = scene.words();
        int end = last;
        for (int m : found) {
            for (int i = end + 1; i < Math.min(words.count(), end + 8); i++) {
                if (scene.cast().get(m).span().overlaps(words.token(i).span())) {
                    end = last(m, i);
                    break;
                }
            }
        }
        return end;
    }
}
