package org.deptel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deptel.text.Span;

/**
 * Cuts an editors' note into its sentences. A full stop after an initial, a rank or {@code U.S.} ends none; one after
 * {@code a.m.} or {@code Jr.} does where a capital follows. The sentences keep their full stops.
 */
final class NoteSentences {
    /** No source note is longer; what comes later in a broken one is not read. */
    private static final int LONGEST = 20_000;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "Mr", "Mrs", "Dr", "Gen", "Col", "Lt", "Maj", "Adm", "Capt", "Brig", "Gov", "Sen", "Amb", "St", "No", "Nos",
            "Vol", "vol", "Vols", "vols", "pp", "p", "Prof", "Rev", "Messrs");

    /** Words that begin the next sentence of a note even after a single letter, which is then an office. */
    private static final Set<String> OPENERS = Set.of(
            "The",
            "Secret",
            "Top",
            "Confidential",
            "Limited",
            "Official",
            "Unclassified",
            "A",
            "An",
            "In",
            "On",
            "At",
            "This",
            "These",
            "For",
            "See",
            "No",
            "Also",
            "Repeated",
            "Sent",
            "Received",
            "Attached",
            "According",
            "Printed",
            "Transmitted",
            "Drafted",
            "Cleared",
            "Approved",
            "Another",
            "Forwarded");

    private NoteSentences() {}

    /** The sentences of a note from an offset on, in order. */
    static List<Span> of(String note, int from) {
        int end = Math.min(note.length(), from + LONGEST);
        List<Span> sentences = new ArrayList<>();
        int start = from;
        for (int i = from; i < end; i++) {
            char c = note.charAt(i);
            if (c == '\n' || c == '.' && endsAt(note, i, end)) {
                add(note, start, i + 1, sentences);
                start = i + 1;
            }
        }
        add(note, start, end, sentences);
        return sentences;
    }

    private static void add(String note, int from, int to, List<Span> sentences) {
        int begin = from;
        while (begin < to && !Character.isLetterOrDigit(note.charAt(begin)) && note.charAt(begin) != '[') {
            begin++;
        }
        if (begin < to) {
            sentences.add(new Span(begin, to));
        }
    }

    private static boolean endsAt(String note, int stop, int end) {
        if (stop + 1 >= end) {
            return true;
        }
        if (stop + 2 >= end || note.charAt(stop + 1) != ' ') {
            return "”\"])".indexOf(note.charAt(stop + 1)) >= 0;
        }
        char next = note.charAt(stop + 2);
        String word = wordBefore(note, stop);
        if (word.equals("Jr") || word.equals("Sr")) {
            return Character.isUpperCase(next);
        }
        if (!Character.isUpperCase(next) && "“\"[(".indexOf(next) < 0) {
            return false;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial ? OPENERS.contains(wordAfter(note, stop + 2, end)) : !ABBREVIATIONS.contains(word);
    }

    private static String wordBefore(String note, int stop) {
        int begin = stop;
        while (begin > 0 && stop - begin < 12 && Character.isLetter(note.charAt(begin - 1))) {
            begin--;
        }
        return note.substring(begin, stop);
    }

    private static String wordAfter(String note, int begin, int limit) {
        int end = begin;
        while (end < limit && end - begin < 15 && Character.isLetter(note.charAt(end))) {
            end++;
        }
        return note.substring(begin, end);
    }
}
