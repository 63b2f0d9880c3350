package org.deptel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GluedNumbersTest {
    private static List<String> found(List<String> lines, int notes) {
        List<String> labels =
                IntStream.rangeClosed(1, notes).mapToObj(String::valueOf).toList();
        return GluedNumbers.find(lines, labels).stream()
                .map(p -> (p.note() + 1) + " after "
                        + lines.get(p.line()).substring(0, p.begin()).replaceAll("^.* ", ""))
                .toList();
    }

    @Test
    void a_number_glued_to_a_word_or_its_full_stop_is_a_note() {
        assertThat(found(
                        List.of("Telegram From Here to There1", "Ended the blockade.2 He left forces,3 then went.4"),
                        4))
                .containsExactly("1 after There", "2 after blockade.", "3 after forces,", "4 after went.");
    }

    @Test
    void a_number_glued_to_a_message_number_is_split_off() {
        assertThat(found(List.of("Head1", "Deptel 7642 is useful.3 See Deptel 735.4 And Embtel 1199,5 too."), 5))
                .containsExactly("1 after Head", "2 after 764", "3 after useful.", "4 after 735.", "5 after 1199,");
    }

    @Test
    void years_amounts_and_whole_numbers_are_left_alone() {
        assertThat(found(List.of("Head1", "In 1952 he paid $32 for Document 2 and 12 others, as agreed.2"), 2))
                .containsExactly("1 after Head", "2 after agreed.");
    }

    @Test
    void a_note_that_is_nowhere_is_left_out_and_costs_the_others_nothing() {
        assertThat(found(List.of("Head1", "First.2 Third.4"), 4))
                .containsExactly("1 after Head", "2 after First.", "4 after Third.");
    }
}
