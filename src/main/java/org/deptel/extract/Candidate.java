package org.deptel.extract;

import java.util.List;

/**
 * A stretch of words taken for a name.
 *
 * @param first its first word, given names and initials included
 * @param surname the first word of the surname
 * @param end the word after its last
 * @param entries the entries of the volume's list it may mean
 * @param listed whether the list knows the name
 * @param named whether the language model, a register or the form of the text takes the words for a name
 */
record Candidate(int first, int surname, int end, List<String> entries, boolean listed, boolean named) {
    Candidate withFirst(int newFirst) {
        return new Candidate(newFirst, surname, end, entries, listed, named);
    }

    Candidate with(List<String> fewer) {
        return new Candidate(first, surname, end, fewer, listed, true);
    }

    /** The same words where a title stands beside them: a name for certain. */
    Candidate believed() {
        return new Candidate(first, surname, end, entries, listed, true);
    }

    boolean isBare() {
        return first == surname;
    }
}
