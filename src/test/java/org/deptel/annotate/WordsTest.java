package org.deptel.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deptel.text.Block;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static List<Sentence> split(String text) {
        return new Words().split(text, new Block(Zone.BODY, new Span(0, text.length()), ""));
    }

    @Test
    void a_long_line_is_taken_apart_in_stretches_and_loses_no_word() {
        String text = "Elm met Oak in Oslo. ".repeat(10_000).strip();
        List<Sentence> sentences = split(text);
        assertThat(sentences).hasSize(10_000);
        assertThat(sentences).allMatch(s -> s.span().in(text).equals("Elm met Oak in Oslo."));
    }

    @Test
    void a_line_without_stops_is_cut() {
        String text = "word ".repeat(100_000).strip();
        List<Sentence> sentences = split(text);
        assertThat(sentences).allMatch(s -> s.tokens().size() <= 250);
        assertThat(sentences.stream().mapToInt(s -> s.tokens().size()).sum()).isEqualTo(100_000);
    }
}
