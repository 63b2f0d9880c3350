package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

/** Days that stand away from the words that tell of a talk: in a footnote at them, or in an hour of a day named before. */
class NotedDaysTest {
    private static final String TALK =
            "I_PRP_1_nsubj had_VBD_-1_root a_DT_3_det meeting_NN_1_obj with_IN_5_case Novak_NNP_3_nmod";

    private static Paper telegram() {
        return Paper.telegram("Novak", "Brand").parsed(Zone.BODY, TALK);
    }

    @Test
    void a_footnote_that_says_when_the_talk_at_its_sign_was_held_dates_it() {
        assertThat(telegram()
                        .noted("The meeting was held on May 5 in the harbour house.")
                        .narrated())
                .containsExactly("HELD: the writer, Novak (may 5)");
    }

    @Test
    void a_footnote_that_is_a_day_and_nothing_else_dates_the_talk_too() {
        assertThat(telegram().noted("May 5.").narrated()).containsExactly("HELD: the writer, Novak (may 5)");
    }

    @Test
    void a_day_at_a_letter_is_that_of_the_letter() {
        assertThat(Paper.telegram("Novak")
                        .parsed(Zone.BODY, TALK + " after_IN_8_case his_PRP$_8_nmod:poss letter_NN_3_nmod")
                        .noted("May 5.")
                        .narrated())
                .containsExactly("HELD: the writer, Novak");
    }

    @Test
    void a_talk_that_has_its_day_keeps_it() {
        assertThat(Paper.telegram("Novak")
                        .parsed(Zone.BODY, TALK + " on_IN_7_case May_NNP_1_obl 3_CD_7_nummod")
                        .noted("May 5.")
                        .narrated())
                .containsExactly("HELD: the writer, Novak (may 3)");
    }

    /** What an editors' note tells that says these things of a ship and then gives an hour. */
    private static List<String> atAnHour(String... before) {
        Paper note = Paper.editorialNote("Novak", "Brand");
        List.of(before).forEach(note::says);
        return note.parsed(
                        Zone.BODY,
                        "At_IN_1_case 4_CD_4_obl p.m._NN_1_dep Novak_NNP_4_nsubj met_VBD_-1_root with_IN_6_case"
                                + " Brand_NNP_4_obl ._._4_punct")
                .together()
                .narrated();
    }

    @Test
    void an_hour_in_an_editors_note_is_of_the_day_named_before() {
        assertThat(atAnHour("On May 5 the ship came in .")).containsExactly("HELD: Novak, Brand (may 5)");
    }

    @Test
    void an_hour_behind_the_following_day_is_of_that_day() {
        assertThat(atAnHour("On May 5 the ship came in .", "It left the following day ."))
                .containsExactly("HELD: Novak, Brand (day after may 5)");
    }

    @Test
    void whoever_interpreted_was_at_the_talk_however_far_behind_it_is_said() {
        Paper paper = telegram()
                .says("It was long .")
                .says("Brand , who acted as interpreter , and I had the impression that it was useful .");
        assertThat(paper.who(paper.meetings().get(0)))
                .containsExactly("PRINCIPAL I", "PRINCIPAL Novak", "INTERPRETER Brand");
    }
}
