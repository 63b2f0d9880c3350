package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.deptel.model.EventFinding;
import org.deptel.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineExtractorTest {
    private static Paper paper(String sentence) {
        return Paper.telegram("Archer", "Bell", "Carver", "Dorn").says(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prime Minister Archer visited Norway on May 3 .      | VISIT HELD [Archer] Norway (may 3)",
                "Secretary Bell arrived in Paris on June 4 .                       | VISIT HELD [Bell] Paris (june 4)",
                "Archer will visit Paris in May .                                  | VISIT PLANNED [Archer] Paris (in may)",
                "Archer was scheduled to arrive in Paris on June 4 .               | VISIT PLANNED [Archer] Paris (june 4)",
                "Bell left London for Paris on June 4 .                            | VISIT HELD [Bell] Paris from London (june 4)",
                "During the recent visit of Minister Archer to Paris this came up . | VISIT HELD [Archer] Paris",
                "The proposed visit to Norway by Archer was discussed .            | VISIT PROPOSED [Archer] Norway",
                "Carver invited Dorn to visit Norway .                             | VISIT PROPOSED [Dorn, host Carver] Norway",
                "Archer ’s visit to Paris on June 4 was cancelled .                 | VISIT CANCELLED [Archer] Paris (june 4)",
            })
    void a_visit_says_who_went_where(String sentence, String told) {
        assertThat(paper(sentence).told()).containsExactly(told.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If Archer visited Paris he would be well received .",
                "In the event Archer visited Paris he would be told .",
                "Archer may not visit Paris .",
                "Archer went to French Embassy with it .",
                "Archer hoped a visit to Paris might help .",
            })
    void what_may_never_have_been_is_no_visit(String sentence) {
        assertThat(paper(sentence).told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reference is to Archer ’s speech of June 4 .                  | STATEMENT HELD [Archer] (june 4)",
                "In a speech at Paris on June 4 , Archer said this was vital . | STATEMENT HELD [Archer] Paris (june 4)",
                "On June 4 , President Bell announced that he would resign .  | STATEMENT HELD [Bell] (june 4)",
                "A statement issued by Bell on June 4 denied this .           | STATEMENT HELD [Bell] (june 4)",
                "Bell will deliver a major speech on June 4 .                 | STATEMENT PLANNED [Bell] (june 4)",
            })
    void a_statement_has_its_speaker_and_its_day_or_place(String sentence, String told) {
        assertThat(paper(sentence).told()).containsExactly(told.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Archer ’s statement was clear .",
                "Telegram 32 from London , February 27 , did not refer to Archer ’s statement .",
                "Archer ’s statement at the June 4 meeting was clear .",
            })
    void what_was_said_in_a_talk_or_on_no_day_is_no_public_statement(String sentence) {
        assertThat(paper(sentence).told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A trade agreement between Norway and France was signed at Paris on June 4 , 1957 . | AGREEMENT HELD Norway+France Paris (june 4)",
                "Norway and France signed a trade agreement on June 4 .                            | AGREEMENT HELD Norway+France (june 4)",
                "The Accidental Fisheries Agreement will be signed in Paris on June 4 .            | AGREEMENT PLANNED Accidental Fisheries Agreement Paris (june 4)",
            })
    void an_agreement_has_a_name_or_parties_and_the_day_it_was_signed(String sentence, String told) {
        assertThat(paper(sentence).told())
                .hasSize(1)
                .first()
                .asString()
                .startsWith(told.strip().replaceFirst("\\)$", ""));
    }

    @Test
    void an_agreement_of_nobody_in_particular_is_none() {
        assertThat(paper("An agreement was signed on June 4 .").told()).isEmpty();
    }

    @Test
    void a_conference_has_a_name_and_a_day_or_place() {
        assertThat(paper("He will attend the Tenth Baltic Fisheries Conference at Paris on June 4 .")
                        .told())
                .singleElement()
                .asString()
                .contains("CONFERENCE", "Tenth Baltic Fisheries Conference Paris");
        assertThat(paper("This was said at a Press Conference in Paris .").told())
                .isEmpty();
    }

    @Test
    void a_session_of_talks_known_by_name_is_part_of_them() {
        assertThat(paper("At the 73d meeting of the Paris peace talks on June 4 nothing was said .")
                        .outlined())
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.type()).isEqualTo(EventType.NEGOTIATION);
                    assertThat(f.particulars().series()).isEqualTo("Paris peace talks");
                    assertThat(f.particulars().name()).isEqualTo("73d meeting");
                });
    }

    @Test
    void negotiations_between_two_states_have_a_place_or_day() {
        assertThat(paper("The talks between Norway and France in Paris went on .")
                        .told())
                .containsExactly("NEGOTIATION HELD Norway+France Paris");
        assertThat(paper("Any talks between Norway and France would help .").told())
                .isEmpty();
    }

    @Test
    void none_of_them_is_a_meeting() {
        assertThat(paper("Archer visited Paris on June 4 and Bell made a speech .")
                        .outlined())
                .extracting(EventFinding::type)
                .doesNotContain(EventType.MEETING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They recalled the Berlin blockade .                    | Berlin blockade",
                "He did not want an Eichmann case of its own .          | ''",
                "They thought a Geneva Conference was very important .  | ''",
                "This was before the Korean War .                       | Korean War",
            })
    void a_name_with_an_article_that_makes_it_one_of_many_names_no_event(String sentence, String name) {
        assertThat(String.join(",", paper(sentence).named())).isEqualTo(name.strip());
    }
}
