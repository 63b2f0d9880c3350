package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CouncilExtractorTest {
    @Test
    void who_speaks_in_a_council_sat_in_it() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver")
                        .says(
                                "At a meeting of the National Security Council on May 5, Archer briefed the Council on Ruritania.")
                        .says("Bell asked whether the crop had failed.")
                        .says("The harvest of Carver was not mentioned.")
                        .councils())
                .containsExactly("Archer, Bell at Washington (may 5)");
    }

    @Test
    void a_council_of_several_states_sits_where_the_words_say() {
        assertThat(Paper.telegram("Archer", "Bell")
                        .says("At today’s meeting of the Security Council Archer presented the draft.")
                        .says("Then Bell replied that it was too long.")
                        .councils())
                .containsExactly("Archer, Bell (today)");
    }

    @Test
    void a_council_to_come_or_spoken_of_in_passing_or_in_which_one_speaks_is_none() {
        assertThat(Paper.telegram("Archer", "Bell")
                        .says("At the next meeting of the National Security Council Archer will brief the Council.")
                        .says("Bell agreed.")
                        .councils())
                .isEmpty();
        assertThat(Paper.telegram("Archer", "Bell")
                        .says("Archer sent Bell a paper which summed up what had been said at the NSC meeting.")
                        .says("Bell agreed.")
                        .councils())
                .isEmpty();
        assertThat(Paper.telegram("Archer")
                        .says("At a meeting of the Cabinet on May 5 Archer discussed Ruritania.")
                        .councils())
                .isEmpty();
    }

    @Test
    void each_session_has_its_own_speakers() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .says("At the NSC meeting on May 5 Archer said that all was well.")
                        .says("Bell agreed.")
                        .says("At the NSC meeting on May 12 Carver said that all was lost.")
                        .says("Dorn agreed.")
                        .councils())
                .containsExactly("Archer, Bell at Washington (may 5)", "Carver, Dorn at Washington (may 12)");
    }

    @Test
    void a_quotation_from_the_record_of_a_meeting_says_who_spoke_there() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .says("At a dinner meeting in Harbourton on March 22 the harvest of Ruritania came up:")
                        .says("“Mr. Archer asked Bell for the figures.")
                        .says("Carver said that he had read what Dorn said.”")
                        .councils())
                .containsExactly("Archer, Bell, Carver (march 22)");
    }

    @Test
    void whose_inquiry_is_answered_and_who_speaks_in_a_second_clause_were_at_the_staff_meeting() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver")
                        .says(
                                "After the news of May 5, at the Secretary’s staff meeting the following day, it was discussed.")
                        .says("In reply to Archer ’s inquiry, Bell said little, and Carver agreed.")
                        .councils())
                .containsExactly("Archer, Bell, Carver at Washington (day after may 5)");
    }

    @Test
    void of_whom_a_speaker_says_that_he_spoke_he_is_no_speaker_there() {
        assertThat(Paper.telegram("Archer", "Bell")
                        .says("At the Secretary’s staff meeting on May 5 Ruritania was discussed.")
                        .says("Archer said that the harvest had failed, and Bell stated in Harbourton that it had not.")
                        .councils())
                .isEmpty();
    }

    @Test
    void who_wrote_down_what_the_council_said_heard_it() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver")
                        .says("At a meeting of the National Security Council on May 5, Archer reviewed the harvest.")
                        .says("Later in the meeting, during a word on ships, Bell asked for a map.")
                        .says("(Memorandum of discussion by Carver, May 6)")
                        .councils())
                .containsExactly("Archer, Bell, Carver at Washington (may 5)");
    }
}
