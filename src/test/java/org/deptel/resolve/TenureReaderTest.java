package org.deptel.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deptel.authority.Authority;
import org.deptel.model.Tenure;
import org.deptel.text.RegisterEntry;
import org.deptel.text.Volume;
import org.deptel.text.When;
import org.junit.jupiter.api.Test;

class TenureReaderTest {
    private static List<String> read(String description) {
        Volume volume =
                new Volume("v", "", List.of(new RegisterEntry("p_E1", "Elm, Charles", description, "")), List.of());
        return new TenureReader(Authority.core())
                .read(volume).stream().map(TenureReaderTest::shown).toList();
    }

    private static String shown(Tenure t) {
        return t.kind() + " of " + t.polity() + (t.at().isEmpty() ? "" : " at " + t.at()) + " " + edtf(t.from()) + ".."
                + edtf(t.until());
    }

    private static String edtf(@org.jspecify.annotations.Nullable When when) {
        return when == null ? "" : when.edtf();
    }

    @Test
    void titles_are_american_unless_said_otherwise() {
        assertThat(read("Ambassador to Italy until April 1957"))
                .containsExactly("ambassador of united-states at italy ..1957-04");
        assertThat(read("Soviet Foreign Minister")).containsExactly("foreign-minister of soviet-union ..");
        assertThat(read("Prime Minister of India from 1964")).containsExactly("prime-minister of india 1964..");
    }

    @Test
    void an_envoy_serves_the_state_whose_envoy_he_is() {
        assertThat(read("Ambassador of India to the United States"))
                .containsExactly("ambassador of india at united-states ..");
        assertThat(read("Minister at the French Embassy in Italy")).containsExactly("minister of france at italy ..");
        assertThat(read("Chairman of the Indian Delegation")).containsExactly("chairman of india ..");
    }

    @Test
    void the_office_of_his_chief_is_not_his() {
        assertThat(read("Special Assistant to the Secretary of State")).isEmpty();
        assertThat(read("Staff Secretary")).isEmpty();
        assertThat(read("Officer in Charge of Polish Affairs")).isEmpty();
        assertThat(read("Deputy Secretary General of a Council")).isEmpty();
        assertThat(read("President’s Personal Emissary to Greece and Turkey")).isEmpty();
    }

    @Test
    void an_assistant_of_the_president_has_an_office_of_his_own() {
        assertThat(read("President’s Special Assistant from April 1966"))
                .containsExactly("presidential-assistant of united-states 1966-04..");
    }

    @Test
    void thereafter_begins_where_the_last_office_ended() {
        assertThat(read("Ambassador to Italy until April 1957; thereafter Ambassador to Spain"))
                .containsExactly(
                        "ambassador of united-states at italy ..1957-04",
                        "ambassador of united-states at spain 1957-04..");
    }

    @Test
    void the_body_behind_an_office_tells_whose_it_is() {
        assertThat(read("Chief of Staff, Polish Army")).containsExactly("chief-of-general-staff of poland ..");
        assertThat(read("First Secretary of the Central Committee of the Communist Party of Poland"))
                .containsExactly("party-leader of poland ..");
        assertThat(read("Assistant Secretary of State for Polish Affairs"))
                .containsExactly("assistant-secretary-of-state of united-states ..");
    }

    @Test
    void a_chairman_thereafter_is_one_of_the_same_state() {
        assertThat(read("Vice Chairman of the Soviet Council of Ministers until March 1958; thereafter Chairman"))
                .containsExactly("prime-minister of soviet-union 1958-03..");
    }

    @Test
    void a_secretary_general_is_that_of_the_body_named() {
        assertThat(read("Secretary General of the United Nations"))
                .containsExactly("un-secretary-general of united-nations ..");
        assertThat(read("Secretary General of the North Atlantic Treaty Organization"))
                .containsExactly("nato-secretary-general of nato ..");
        assertThat(read("Secretary General of the Polish Foreign Ministry"))
                .containsExactly("foreign-ministry-secretary-general of poland ..");
        assertThat(read("Secretary General of a Bank")).containsExactly("organization-secretary-general of  ..");
    }

    @Test
    void a_career_ambassador_sits_nowhere() {
        assertThat(read("Career Ambassador from 1960")).isEmpty();
    }

    @Test
    void what_names_no_office_gives_none() {
        assertThat(read("Utopian poet")).isEmpty();
    }

    @Test
    void an_office_cut_short_is_of_the_body_named_before() {
        assertThat(read("Deputy Director of Central Intelligence to January 1953; thereafter Director."))
                .contains("cia-director of united-states 1953-01..");
    }

    @Test
    void the_chairman_of_a_states_council_of_ministers_heads_its_government() {
        assertThat(read("Chairman of the Soviet Council of Ministers"))
                .containsExactly("prime-minister of soviet-union ..");
    }

    @Test
    void the_president_of_a_body_is_no_head_of_state() {
        assertThat(read("President of the Chase Bank from April 1956")).isEmpty();
        assertThat(read("President of the Republic of China.")).containsExactly("president of china-republic ..");
        assertThat(read("Deputy Secretary, Harbours Committee")).isEmpty();
    }

    @Test
    void a_time_without_an_office_says_that_he_held_the_one_before_again() {
        assertThat(
                        read(
                                "Turkish Prime Minister from June 1977 until July 1977, and from January 1978 until November 1979"))
                .containsExactly(
                        "prime-minister of turkey 1977-06..1977-07", "prime-minister of turkey 1978-01..1979-11");
    }

    @Test
    void who_served_a_foreign_state_goes_on_serving_it() {
        assertThat(
                        read(
                                "Vice Minister of Foreign Affairs of Poland until April 1971; Foreign Minister from April 1971"))
                .containsExactly("deputy-foreign-minister of poland ..1971-04", "foreign-minister of poland 1971-04..");
    }

    @Test
    void a_former_office_was_laid_down_before_the_volume_begins() {
        Volume volume = new Volume(
                "frus1964-68v14",
                "",
                List.of(new RegisterEntry("p_E1", "Elm, Charles", "former Ambassador to Italy", "")),
                List.of());
        assertThat(new TenureReader(Authority.core())
                        .read(volume).stream().map(TenureReaderTest::shown).toList())
                .containsExactly("ambassador of united-states at italy ..1963");
    }

    @Test
    void the_second_at_an_embassy_serves_his_own_state_there() {
        assertThat(read("Deputy Chief of Mission, Embassy in Turkey, until 1976"))
                .containsExactly("deputy-chief-of-mission of united-states at turkey ..1976");
    }

    @Test
    void the_president_of_a_foundation_and_a_candidate_are_no_presidents() {
        assertThat(read("President, The Elm Foundation from May 1966")).isEmpty();
        assertThat(read("Republican candidate for President, 1968")).isEmpty();
        assertThat(read("President, 1961–1963")).containsExactly("president of united-states 1961..1963");
        assertThat(read("Prime Minister of Pakistan to 1971; thereafter, President, Minister of Defense"))
                .contains("president of pakistan 1971..");
    }

    @Test
    void an_agency_of_washington_is_not_that_of_the_body_named_behind_it() {
        assertThat(
                        read(
                                "Director of the Bureau of the Budget and Deputy Representative on a United Nations Commission"))
                .containsExactly("budget-director of united-states ..");
    }
}
