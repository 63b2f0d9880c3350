package org.deptel.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.deptel.text.Block;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Token;
import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

class CapitalsTest {
    private static String eased(String text) {
        List<Sentence> sentences = new Words().split(text, new Block(Zone.BODY, new Span(0, text.length()), ""));
        return sentences.stream()
                .map(Capitals::eased)
                .flatMap(s -> s.tokens().stream())
                .map(Token::word)
                .collect(Collectors.joining(" "));
    }

    @Test
    void a_cable_in_capitals_is_read_as_ordinary_print() {
        assertThat(eased("HAVE JUST COMPLETED MY FIRST VISIT WITH AMBASSADOR LUDLOW IN MAY."))
                .isEqualTo("Have just completed my first visit with Ambassador Ludlow in May .");
    }

    @Test
    void an_abbreviation_and_the_writer_stay_as_they_are() {
        assertThat(eased("THEN I TOLD HIM THAT THE PRC AND THE U.S. WERE READY."))
                .isEqualTo("Then I told him that the PRC and the U.S. were ready .");
    }

    @Test
    void ordinary_print_and_short_lines_are_left_alone() {
        assertThat(eased("He told NATO and the USSR of it today."))
                .isEqualTo("He told NATO and the USSR of it today .");
        assertThat(eased("FOR THE SECRETARY")).isEqualTo("FOR THE SECRETARY");
    }

    @Test
    void the_words_keep_their_places_in_the_text() {
        String text = "HE WAS VERY GLAD TO SEE ME.";
        Sentence s = Capitals.eased(new Words()
                .split(text, new Block(Zone.BODY, new Span(0, text.length()), ""))
                .get(0));
        assertThat(s.tokens()).allMatch(t -> t.span().in(text).equalsIgnoreCase(t.word()));
    }
}
