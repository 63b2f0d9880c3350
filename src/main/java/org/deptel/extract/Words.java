package org.deptel.extract;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.deptel.authority.Lexicon;
import org.deptel.text.NameKind;
import org.deptel.text.NameSpan;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Spelling;
import org.deptel.text.Token;
import org.jspecify.annotations.Nullable;

/** The words of a sentence with their folded spellings, for looking things up. */
final class Words {
    private static final Pattern INITIAL = Pattern.compile("(?:\\p{Lu}\\.?){1,3}|Th\\.|Wm\\.|Geo\\.|Chas\\.");

    /** What stands outside the sentence: a word of no part of speech that depends on none. */
    private static final Token NONE = Token.of("", new Span(0, 0));

    private final Sentence sentence;
    private final @Nullable String[] folded;

    Words(Sentence sentence) {
        this.sentence = sentence;
        this.folded = new String[sentence.tokens().size()];
    }

    Sentence sentence() {
        return sentence;
    }

    int count() {
        return folded.length;
    }

    /** The folded word at an index; empty outside the sentence. */
    String folded(int i) {
        if (i < 0 || i >= folded.length) {
            return "";
        }
        // folded when first asked for: many readers look at the words in capitals only
        if (folded[i] == null) {
            folded[i] = Spelling.fold(word(i));
        }
        return folded[i];
    }

    /** The word as printed; empty outside the sentence. */
    String word(int i) {
        return i < 0 || i >= folded.length ? "" : sentence.tokens().get(i).word();
    }

    /** The sentence as one line, its words parted by blanks. */
    String printed() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < folded.length; i++) {
            out.append(i == 0 ? "" : " ").append(word(i));
        }
        return out.toString();
    }

    /** The word at an index with its grammar; outside the sentence one without any. */
    Token token(int i) {
        return i < 0 || i >= folded.length ? NONE : sentence.tokens().get(i);
    }

    /** Whether it is a verb with a person and a tense, or the auxiliary of one: with it a clause says something. */
    boolean isFinite(int i) {
        return token(i).tag().matches("VBD|VBZ|VBP|MD");
    }

    boolean isCapital(int i) {
        String w = word(i);
        return !w.isEmpty() && Character.isUpperCase(w.charAt(0));
    }

    private boolean isInCapitals(int i) {
        String w = word(i);
        return w.equals(w.toUpperCase(java.util.Locale.ROOT));
    }

    /** Whether it is an initial: {@code F}, {@code F.}, {@code J.F.} */
    boolean isInitial(int i) {
        return isCapital(i) && INITIAL.matcher(word(i)).matches();
    }

    /** Whether a blank parts the word from the one before it. */
    boolean isApart(int i) {
        return i == 0 || token(i - 1).span().end() < token(i).span().begin();
    }

    /**
     * The nearest word before a noun that is none of its modifiers.
     *
     * @param reach how many words before the noun at most
     * @param modifiers the tags of what is stepped over, as a regular expression
     */
    int beforeModifiers(int noun, int reach, String modifiers) {
        int i = noun - 1;
        while (i > Math.max(0, noun - reach) && token(i).tag().matches(modifiers)) {
            i--;
        }
        return i;
    }

    /** The place of the words from the first to before the end. */
    Span span(int first, int end) {
        return new Span(token(first).span().begin(), token(end - 1).span().end());
    }

    <T> Optional<Lexicon.Match<T>> longest(Lexicon<T> lexicon, int from) {
        IntFunction<String> at = this::folded;
        return lexicon.longest(at, this::isInCapitals, from, folded.length);
    }

    /** The name of this kind that the language model sees at this word. */
    Optional<NameSpan> name(NameKind kind, int i) {
        for (NameSpan n : sentence.names()) {
            if (n.kind() == kind && n.first() <= i && i < n.end()) {
                return Optional.of(n);
            }
        }
        return Optional.empty();
    }

    /** {@code Archer (UK) told me}: the word before the brackets around one word, else the word itself. */
    int beforeBrackets(int i) {
        boolean inside =
                i > 1 && word(i - 1).matches("\\(|-LRB-") && word(i + 1).matches("\\)|-RRB-");
        return inside ? i - 2 : i;
    }
}
