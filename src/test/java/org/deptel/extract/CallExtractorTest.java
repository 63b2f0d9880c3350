package org.deptel.extract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deptel.model.Attendee;
import org.deptel.model.EventType;
import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

class CallExtractorTest {
    private static final String SPOKE_BY_PHONE = "Archer_NNP_1_nsubj spoke_VBD_-1_root with_IN_3_case Bell_NNP_1_obl "
            + "by_IN_5_case telephone_NN_1_obl yesterday_NN_1_obl:tmod ._._1_punct";

    @Test
    void who_telephones_somebody_calls_him() {
        Paper told = Paper.sentence("Archer_NNP_1_nsubj telephoned_VBD_-1_root Bell_NNP_1_obj ._._1_punct");

        assertThat(told.calls()).singleElement().satisfies(c -> {
            assertThat(c.type()).isEqualTo(EventType.TELEPHONE_CALL);
            assertThat(told.who(c)).containsExactly("PRINCIPAL Archer", "PRINCIPAL Bell");
        });
    }

    @Test
    void speaking_by_telephone_is_a_call_and_no_meeting() {
        assertThat(Paper.sentence(SPOKE_BY_PHONE).calls()).hasSize(1);
        assertThat(Paper.sentence(SPOKE_BY_PHONE).meetings()).isEmpty();
    }

    @Test
    void speaking_without_a_telephone_is_a_meeting_and_no_call() {
        String spoke = "Archer_NNP_1_nsubj spoke_VBD_-1_root with_IN_3_case Bell_NNP_1_obl ._._1_punct";

        assertThat(Paper.sentence(spoke).calls()).isEmpty();
        assertThat(Paper.sentence(spoke).meetings()).hasSize(1);
    }

    @Test
    void a_telephone_call_goes_from_one_to_the_other() {
        Paper told =
                Paper.sentence("A_DT_2_det telephone_NN_2_compound call_NN_7_nsubj from_IN_4_case Carver_NNP_2_nmod "
                        + "to_IN_6_case Dorn_NNP_2_nmod followed_VBD_-1_root ._._7_punct");

        assertThat(told.calls())
                .singleElement()
                .satisfies(c -> assertThat(told.who(c)).containsExactly("PRINCIPAL Carver", "PRINCIPAL Dorn"));
    }

    @Test
    void calling_at_an_embassy_is_no_call() {
        Paper told = Paper.sentence("Archer_NNP_1_nsubj called_VBD_-1_root on_IN_3_case Bell_NNP_1_obl ._._1_punct");

        assertThat(told.calls()).isEmpty();
    }

    @Test
    void who_calls_somebody_at_an_hour_telephones_and_who_calls_at_a_house_does_not() {
        assertThat(Paper.sentence("Archer_NNP_1_nsubj called_VBD_-1_root Bell_NNP_1_obj at_IN_4_case 10:05_CD_1_obl"
                                + " and_CC_6_cc advised_VBD_1_conj him_PRP_6_obj so_RB_6_advmod ._._1_punct")
                        .calls())
                .hasSize(1);
        assertThat(Paper.sentence(
                                "Archer_NNP_1_nsubj called_VBD_-1_root at_IN_4_case Bell_NNP_4_compound office_NN_1_obl"
                                        + " at_IN_6_case 10:05_CD_1_obl ._._1_punct")
                        .calls())
                .isEmpty();
    }

    @Test
    void what_a_note_takes_from_records_of_calls_was_said_over_the_telephone() {
        Paper told = Paper.telegram("Archer", "Bell")
                .parsed(
                        Zone.FOOTNOTE,
                        "Archer_NNP_1_nsubj informed_VBD_-1_root Bell_NNP_1_obj on_IN_4_case May_NNP_1_obl 6_CD_4_nummod"
                                + " (_-LRB-_8_punct Archer_NNP_8_compound Papers_NNPS_1_dep ,_,_8_punct Telephone_NN_11_compound"
                                + " Conversations_NNS_8_appos )_-RRB-_8_punct ._._1_punct");

        assertThat(told.calls()).hasSize(1);
        assertThat(told.meetings()).isEmpty();
    }

    @Test
    void who_calls_somebody_to_tell_him_something_telephones_and_who_calls_him_in_does_not() {
        assertThat(Paper.sentence(
                                "Archer_NNP_1_nsubj called_VBD_-1_root Bell_NNP_1_obj to_TO_4_mark inform_VB_1_xcomp him_PRP_4_obj ._._1_punct")
                        .calls())
                .hasSize(1);
        assertThat(Paper.sentence(
                                "Archer_NNP_1_nsubj called_VBD_-1_root Bell_NNP_1_obj in_RP_1_compound:prt to_TO_5_mark inform_VB_1_xcomp him_PRP_5_obj ._._1_punct")
                        .calls())
                .isEmpty();
    }

    @Test
    void who_called_to_say_something_telephoned_the_writer_who_tells_it_himself() {
        Paper told = Paper.telegram("Archer", "Bell")
                .parsed(
                        Zone.BODY,
                        "Bell_NNP_1_nsubj called_VBD_-1_root later_RB_1_advmod to_TO_4_mark say_VB_1_xcomp he_PRP_6_nsubj agreed_VBD_4_ccomp ._._1_punct");
        Paper retold = Paper.telegram("Archer", "Bell")
                .parsed(
                        Zone.BODY,
                        "Dorn_NNP_1_nsubj reported_VBD_-1_root that_IN_4_mark Bell_NNP_4_nsubj called_VBD_1_ccomp to_TO_6_mark say_VB_4_xcomp this_DT_6_obj ._._1_punct");

        assertThat(told.calls()).hasSize(1);
        assertThat(retold.calls()).isEmpty();
    }

    @Test
    void calls_received_from_two_are_two_calls() {
        Paper told = Paper.sentence(
                "Archer_NNP_1_nsubj received_VBD_-1_root telephone_NN_3_compound calls_NNS_1_obj from_IN_5_case Carver_NNP_3_nmod"
                        + " and_CC_7_cc Dorn_NNP_5_conj ._._1_punct");

        assertThat(told.calls())
                .extracting(told::who)
                .containsExactly(
                        List.of("PRINCIPAL Archer", "PRINCIPAL Carver"), List.of("PRINCIPAL Archer", "PRINCIPAL Dorn"));
    }

    @Test
    void who_was_called_by_somebody_was_telephoned() {
        Paper told = Paper.sentence(
                "Archer_NNP_2_nsubj:pass was_VBD_2_aux:pass called_VBN_-1_root by_IN_4_case Bell_NNP_2_obl:agent ._._2_punct");

        assertThat(told.calls())
                .singleElement()
                .satisfies(
                        c -> assertThat(told.who(c)).containsExactlyInAnyOrder("PRINCIPAL Archer", "PRINCIPAL Bell"));
        assertThat(told.meetings()).isEmpty();
    }

    @Test
    void our_telephone_conversation_is_the_writers_and_then_the_readers() {
        Paper told = Paper.telegram("Archer", "Bell")
                .parsed(
                        Zone.BODY,
                        "Bell_NNP_1_nsubj agreed_VBD_-1_root in_IN_5_case our_PRP$_5_nmod:poss telephone_NN_5_compound conversation_NN_1_obl"
                                + " yesterday_NN_1_obl:tmod ._._1_punct");

        // the writer is added to the cast before the reader
        assertThat(told.calls())
                .singleElement()
                .satisfies(c -> assertThat(c.attendees())
                        .extracting(Attendee::mention)
                        .isSorted()
                        .doesNotHaveDuplicates());
    }

    @Test
    void whom_one_will_telephone_something_is_called() {
        assertThat(
                        called(
                                "Archer_NNP_2_nsubj will_MD_2_aux telephone_VB_-1_root Bell_NNP_4_compound results_NNS_2_obj ._._2_punct"))
                .containsExactly("PLANNED Archer, Bell");
    }

    @Test
    void what_is_to_be_discussed_by_telephone_is_a_call_to_come() {
        assertThat(called(
                        "Archer_NNP_3_nsubj will_MD_3_aux be_VB_3_aux discussing_VBG_-1_root it_PRP_3_obj with_IN_6_case Bell_NNP_3_obl"
                                + " by_IN_8_case telephone_NN_3_obl ._._3_punct"))
                .containsExactly("PLANNED Archer, Bell");
    }

    @Test
    void he_of_a_note_is_the_only_one_its_sentence_names_before() {
        String noted =
                "Archer_NNP_1_nsubj noted_VBD_-1_root that_IN_5_mark he_PRP_5_nsubj had_VBD_5_aux telephoned_VBN_1_ccomp Bell_NNP_5_obj ._._1_punct";
        Paper note = Paper.telegram("Archer", "Bell").parsed(Zone.FOOTNOTE, noted);

        assertThat(note.calls())
                .singleElement()
                .satisfies(c -> assertThat(note.who(c)).containsExactly("PRINCIPAL Archer", "PRINCIPAL Bell"));
    }

    @Test
    void who_was_called_back_from_his_post_was_not_telephoned() {
        assertThat(called(
                        "Archer_NNP_2_nsubj:pass was_VBD_2_aux:pass called_VBN_-1_root back_RP_2_compound:prt after_IN_5_case Bell_NNP_7_nmod:poss"
                                + " ’s_POS_5_case trip_NN_2_obl ._._2_punct"))
                .isEmpty();
    }

    @Test
    void a_talk_is_no_call_because_another_talk_of_the_sentence_was_one() {
        assertThat(called(
                        "Archer_NNP_1_nsubj acted_VBD_-1_root after_IN_3_case discussion_NN_1_obl with_IN_5_case Bell_NNP_3_nmod and_CC_7_cc consultation_NN_3_conj"
                                + " with_IN_9_case Carver_NNP_7_nmod by_IN_11_case telephone_NN_7_nmod ._._1_punct"))
                .noneMatch(c -> c.contains("Bell"));
    }

    /** The calls of a sentence, each as {@code STATUS who, who}. */
    private static List<String> called(String sentence) {
        Paper told = Paper.sentence(sentence);
        return told.calls().stream()
                .map(c -> c.status() + " " + String.join(", ", told.who(c)).replace("PRINCIPAL ", ""))
                .toList();
    }

    @Test
    void who_tells_another_that_he_will_telephone_a_third_did_not_telephone_the_first() {
        Paper told = Paper.sentence(
                "Archer_NNP_1_nsubj told_VBD_-1_root Bell_NNP_1_obj he_PRP_5_nsubj would_MD_5_aux talk_VB_1_ccomp"
                        + " to_IN_7_case Carver_NNP_5_obl on_IN_9_case telephone_NN_5_obl ._._1_punct");

        assertThat(told.calls()).allSatisfy(c -> assertThat(told.who(c)).doesNotContain("PRINCIPAL Bell"));
        assertThat(told.calls()).hasSize(1);
    }

    @Test
    void whom_one_expects_to_telephone_is_the_one_who_calls() {
        assertThat(called("Archer_NNP_1_nsubj expected_VBD_-1_root Bell_NNP_1_obj to_TO_4_mark telephone_VB_1_xcomp"
                        + " Carver_NNP_4_obj ._._1_punct"))
                .containsExactly("PLANNED Bell, Carver");
    }

    @Test
    void a_call_that_one_awaits_is_still_to_come() {
        assertThat(called("Archer_NNP_2_nsubj would_MD_2_aux await_VB_-1_root a_DT_4_det call_NN_2_obj from_IN_6_case"
                        + " Bell_NNP_4_nmod ._._2_punct"))
                .containsExactly("PLANNED Archer, Bell");
    }

    @Test
    void who_calls_back_an_hour_later_calls_the_writer() {
        Paper told = Paper.telegram("Archer")
                .parsed(
                        Zone.BODY,
                        "Archer_NNP_1_nsubj called_VBD_-1_root back_RP_1_compound:prt an_DT_4_det hour_NN_1_obj later_RB_7_advmod"
                                + " to_TO_7_mark say_VB_1_advcl so_RB_7_advmod ._._1_punct");
        assertThat(told.calls())
                .singleElement()
                .satisfies(c -> assertThat(told.who(c)).containsExactly("PRINCIPAL Archer", "PRINCIPAL "));
    }

    @Test
    void who_calls_the_one_in_office_to_get_his_approval_telephones() {
        assertThat(called(
                        "Archer_NNP_1_nsubj called_VBD_-1_root the_DT_3_det Bell_NNP_1_obj to_TO_5_mark get_VB_1_xcomp"
                                + " approval_NN_5_obj ._._1_punct"))
                .containsExactly("HELD Archer, Bell");
    }

    @Test
    void what_one_expresses_to_another_during_a_telephone_conversation_is_said_in_a_call() {
        assertThat(called(
                        "Archer_NNP_1_nsubj expressed_VBD_-1_root concern_NN_1_obj to_IN_4_case Bell_NNP_2_nmod during_IN_8_case"
                                + " a_DT_8_det telephone_NN_8_compound conversation_NN_1_obl ._._1_punct"))
                .containsExactly("HELD Archer, Bell");
    }

    @Test
    void whom_one_calls_at_an_hour_in_a_town_one_telephones() {
        assertThat(told("I_PRP_1_nsubj called_VBD_-1_root the_DT_3_det President_NNP_1_obj in_IN_5_case"
                        + " Harbourton_NNP_1_obl at_IN_7_case 9:30_CD_1_obl and_CC_9_cc asked_VBD_1_conj him_PRP_9_obj"
                        + " ._._1_punct"))
                .containsExactly("HELD I, President");
    }

    @Test
    void whom_one_calls_at_his_home_one_telephones() {
        assertThat(told("I_PRP_1_nsubj called_VBD_-1_root Ambassador_NNP_3_compound Novak_NNP_1_obj at_IN_6_case"
                        + " his_PRP$_6_nmod:poss home_NN_1_obl to_TO_8_mark warn_VB_1_advcl him_PRP_8_obj ._._1_punct"))
                .containsExactly("HELD I, Novak");
    }

    @Test
    void who_called_to_give_the_gist_telephoned() {
        assertThat(told("Novak_NNP_1_nsubj called_VBD_-1_root me_PRP_1_obj this_DT_4_det morning_NN_1_obl:tmod"
                        + " to_TO_6_mark give_VB_1_advcl me_PRP_6_iobj the_DT_9_det gist_NN_6_obj of_IN_12_case"
                        + " his_PRP$_12_nmod:poss speech_NN_9_nmod ._._1_punct"))
                .containsExactly("HELD Novak, me");
    }

    @Test
    void who_called_and_made_an_appointment_telephoned() {
        assertThat(told("I_PRP_1_nsubj called_VBD_-1_root Novak_NNP_1_obj on_IN_5_case the_DT_5_det morning_NN_1_obl"
                        + " before_RB_1_advmod and_CC_8_cc made_VBD_1_conj an_DT_10_det appointment_NN_8_obj for_IN_12_case"
                        + " Brand_NNP_10_nmod ._._1_punct"))
                .containsExactly("HELD I, Novak");
    }

    @Test
    void a_call_from_somebody_who_asks_for_one_thing_is_one_by_telephone() {
        assertThat(told("I_PRP_1_nsubj had_VBD_-1_root a_DT_3_det call_NN_1_obj from_IN_5_case Novak_NNP_3_nmod"
                        + " asking_VBG_3_acl for_IN_9_case the_DT_9_det key_NN_6_obl ._._1_punct"))
                .containsExactly("HELD I, Novak");
    }

    @Test
    void a_call_received_by_one_from_another_is_both_theirs() {
        assertThat(told("A_DT_2_det telephone_NN_2_compound call_NN_3_nsubj received_VBN_12_csubj:pass by_IN_5_case"
                        + " Brand_NNP_3_obl from_IN_7_case Novak_NNP_3_obl on_IN_9_case May_NNP_3_obl 5_CD_9_nummod"
                        + " is_VBZ_12_aux:pass described_VBN_-1_root here_RB_12_advmod ._._12_punct"))
                .containsExactly("HELD Brand, Novak");
    }

    @Test
    void guidance_over_the_telephone_is_a_call() {
        assertThat(told("The_DT_1_det plan_NN_2_nsubj follows_VBZ_-1_root your_PRP$_4_nmod:poss guidance_NN_2_obj"
                        + " to_IN_6_case me_PRP_2_obl over_IN_9_case the_DT_9_det telephone_NN_2_obl ._._2_punct"))
                .containsExactly("HELD your, me");
    }

    @Test
    void a_call_that_a_memorandum_recommends_is_proposed() {
        assertThat(told("That_DT_2_mark I_PRP_2_nsubj phone_VBP_-1_root Novak_NNP_2_obj tomorrow_NN_2_obl:tmod"
                        + " ._._2_punct"))
                .containsExactly("PROPOSED I, Novak");
    }

    @Test
    void a_record_of_several_calls_tells_each_by_a_line_of_its_own() {
        Paper paper = Paper.headed(
                        "Memorandum of Telephone Conversations by Mr. Novak, June 29, 1956", "Novak", "BRAND", "ASH")
                .parsed(
                        Zone.HEADING,
                        "Memorandum_NN_-1_root by_IN_2_case Novak_NNP_0_nmod June_NNP_0_dep 29_CD_3_nummod ,_,_0_punct 1956_CD_3_nummod")
                .says("TELEPHONE CALL TO BRAND, 1:24 p.m.")
                .says("Nothing was said of ASH.")
                .says("TELEPHONE CALL FROM ASH, 1:42 p.m.");
        assertThat(paper.calls())
                .extracting(f -> paper.who(f) + " "
                        + requireNonNull(requireNonNull(f.time()).date()).time())
                .containsExactly("[PRINCIPAL Novak, PRINCIPAL BRAND] 13:24", "[PRINCIPAL Novak, PRINCIPAL ASH] 13:42");
    }

    @Test
    void who_writes_the_memorandum_of_a_call_with_somebody_called_him() {
        assertThat(told(
                        Zone.FOOTNOTE,
                        "A_DT_1_det memorandum_NN_-1_root by_IN_3_case Novak_NNP_1_nmod of_IN_7_case a_DT_7_det"
                                + " telephone_NN_7_compound conversation_NN_3_nmod with_IN_9_case Brand_NN_7_nmod on_IN_11_case"
                                + " May_NNP_1_nmod 5_CD_11_nummod states_NNS_11_dep that_IN_17_mark it_PRP_17_nsubj is_VBZ_17_cop"
                                + " so_RB_13_ccomp ._._1_punct"))
                .containsExactly("HELD Novak, Brand");
    }

    @Test
    void whom_the_writer_of_a_memorandum_says_to_have_called_him_called_the_writer() {
        assertThat(told(
                        Zone.FOOTNOTE,
                        "A_DT_1_det memorandum_NN_8_nsubj by_IN_3_case Novak_NNP_1_nmod ,_,_3_punct May_NNP_3_appos"
                                + " 5_CD_5_nummod ,_,_3_punct states_VBZ_-1_root that_IN_11_mark Brand_NN_11_nsubj"
                                + " telephoned_VBD_8_ccomp him_PRP_11_obj at_IN_14_case noon_NN_11_obl ._._8_punct"))
                .containsExactly("HELD Brand, Novak");
    }

    @Test
    void whom_one_calls_at_an_hour_one_telephones() {
        assertThat(told(
                        Zone.BODY,
                        "At_IN_2_case 9:30_CD_2_nummod p.m._NN_5_obl ,_,_5_punct Novak_NNP_5_nsubj called_VBD_-1_root"
                                + " Brand_NN_5_obj ._._5_punct"))
                .containsExactly("HELD Novak, Brand");
    }

    @Test
    void who_reports_that_he_has_talked_by_phone_talked_himself() {
        assertThat(told(
                        Zone.FOOTNOTE,
                        "In_IN_4_case a_DT_4_det May_NNP_4_compound 5_CD_2_nummod memorandum_NN_10_obl to_IN_7_case"
                                + " the_DT_7_det President_NNP_4_nmod ,_,_10_punct Novak_NNP_10_nsubj reported_VBD_-1_root"
                                + " that_IN_15_mark he_PRP_15_nsubj had_VBD_15_aux just_RB_15_advmod talked_VBN_10_ccomp"
                                + " with_IN_17_case Brand_NN_15_obl by_IN_19_case phone_NN_15_obl ._._10_punct"))
                .containsExactly("HELD Novak, Brand");
    }

    /** The calls that one sentence of a telegram tells, each as {@code STATUS who, who}. */
    private static List<String> told(String line) {
        return told(Zone.BODY, line);
    }

    private static List<String> told(Zone zone, String line) {
        Paper paper = Paper.telegram("Novak", "Brand").offices("President").parsed(zone, line);
        return paper.calls().stream()
                .map(f -> f.status() + " " + String.join(", ", paper.who(f)).replace("PRINCIPAL ", ""))
                .toList();
    }
}
