package org.deptel.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.text.Sentence;
import org.deptel.text.Spelling;
import org.deptel.text.Token;

/**
 * Who signed an agreement together: {@code The agreement was signed at Linz on July 15 by Archer and Bell}. That they serve
 * two states, and did not sign the letter of one office, is decided later.
 */
final class Signing {
    private static final String SIGNED = "signed|initialed|initialled";
    private static final String PAPER =
            "agreements?|treaty|treaties|protocols?|conventions?|accords?|pact|armistice|communique|declaration";

    /** How far behind the verb its "by" may stand, and behind the first signer the second. */
    private static final int REACH = 16;

    private Signing() {}

    /** Whether a sentence may tell of a signing, by its words alone. */
    static boolean mayStand(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).word().matches(SIGNED)) {
                List<Token> behind = tokens.subList(i, tokens.size());
                return tokens.subList(0, i).stream()
                                .anyMatch(t -> Spelling.fold(t.word()).matches(PAPER))
                        && behind.stream().anyMatch(t -> t.word().equals("by"));
            }
        }
        return false;
    }

    /** Those who signed; empty where the verb tells of no signing by two. */
    static Optional<Told> read(Scene scene, int verb) {
        Words words = scene.words();
        boolean signs = words.folded(verb).matches(SIGNED)
                && words.folded(verb - 1).matches("was|were|been|formally|officially|finally")
                && isOfAgreement(words, verb);
        int by = signs ? find(words, verb + 1, "by") : -1;
        if (by < 0) {
            return Optional.empty();
        }
        Company company = new Company(scene);
        Company.Row first = company.from(by + 1);
        Set<Integer> all = new LinkedHashSet<>(first.who());
        // "by Archer for the United States and Bell for Norland"
        int and = first.isEmpty() ? -1 : find(words, first.end(), "and");
        if (and > 0) {
            all.addAll(company.from(words.folded(and + 1).equals("by") ? and + 2 : and + 1)
                    .who());
        }
        return all.size() > 1
                ? Optional.of(new Told(all, EventStatus.HELD, "verb-signed" + EventFinding.UNSAID))
                : Optional.empty();
    }

    private static boolean isOfAgreement(Words words, int verb) {
        for (int i = 0; i < verb; i++) {
            if (words.folded(i).matches(PAPER)) {
                return true;
            }
        }
        return false;
    }

    /** The next place of a word in the clause; -1 where it does not come. */
    private static int find(Words words, int from, String word) {
        for (int i = from;
                i < Math.min(words.count(), from + REACH) && !words.word(i).matches("[.;:]");
                i++) {
            if (words.folded(i).equals(word)) {
                return i;
            }
        }
        return -1;
    }
}
