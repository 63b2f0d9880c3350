package org.deptel.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deptel.authority.Authority;
import org.deptel.model.Function;
import org.deptel.model.OfficePhrase;
import org.deptel.model.Participation;
import org.deptel.text.Volume;
import org.junit.jupiter.api.Test;

class OfficialSeatTest {
    private static final OfficialSeat SEAT =
            new OfficialSeat(new Context(new Volume("test", "", List.of(), List.of()), Authority.core()));

    private static Participation official(String person, String office, String polity, String at) {
        return new Participation(person, polity, Function.PRINCIPAL, new OfficePhrase(office, polity, at), person, 0.9);
    }

    @Test
    void an_envoy_calls_at_the_ministry_of_the_state_he_is_accredited_to() {
        Participation envoy = official("elm", "ambassador", "united-states", "soviet-union");
        assertThat(SEAT.hostOfEnvoy(List.of(envoy, official("oak", "foreign-minister", "soviet-union", "")))
                        .flatMap(h -> SEAT.capital(h, 1955)))
                .contains("moscow");
        assertThat(SEAT.hostOfEnvoy(List.of(envoy, official("oak", "foreign-minister", "poland", ""))))
                .isEmpty();
    }

    @Test
    void a_foreign_ambassador_calls_in_washington() {
        Participation envoy = official("elm", "ambassador", "soviet-union", "united-states");
        assertThat(SEAT.hostOfEnvoy(List.of(envoy, official("oak", "under-secretary-of-state", "united-states", "")))
                        .flatMap(h -> SEAT.capital(h, 1955)))
                .contains("washington");
    }

    @Test
    void nothing_is_said_of_a_government_that_has_moved() {
        Participation envoy = official("elm", "ambassador", "united-states", "brazil");
        assertThat(SEAT.hostOfEnvoy(List.of(envoy, official("oak", "foreign-minister", "brazil", "")))
                        .flatMap(h -> SEAT.capital(h, 1955)))
                .isEmpty();
    }

    @Test
    void ministers_of_two_states_may_meet_anywhere() {
        assertThat(SEAT.hostOfEnvoy(List.of(
                        official("elm", "foreign-minister", "poland", ""),
                        official("oak", "foreign-minister", "soviet-union", ""))))
                .isEmpty();
    }

    @Test
    void an_embassy_reports_of_another_envoy_at_its_own_post() {
        Participation host = official("oak", "foreign-minister", "soviet-union", "");
        assertThat(OfficialSeat.isOfEnvoyHere(
                        "soviet-union", List.of(official("ash", "ambassador", "united-kingdom", ""), host)))
                .isTrue();
        assertThat(OfficialSeat.isOfEnvoyHere(
                        "soviet-union", List.of(official("ash", "foreign-minister", "united-kingdom", ""), host)))
                .isFalse();
    }

    @Test
    void a_counselor_meets_the_host_at_the_post_and_a_foreign_minister_anywhere() {
        Participation host = official("oak", "foreign-minister", "soviet-union", "");
        assertThat(OfficialSeat.isOfHostAndOfficers(
                        "soviet-union", List.of(official("ash", "counselor", "united-states", ""), host)))
                .isTrue();
        assertThat(OfficialSeat.isOfHostAndOfficers(
                        "soviet-union", List.of(official("elm", "foreign-minister", "poland", ""), host)))
                .isFalse();
    }

    @Test
    void a_plan_to_see_a_leader_is_one_for_his_capital_unless_another_leader_comes() {
        Participation host = official("oak", "foreign-minister", "soviet-union", "");
        Participation writer = official("ash", "ambassador", "united-states", "");
        assertThat(OfficialSeat.isWithLeader("soviet-union", List.of(writer, host)))
                .isTrue();
        assertThat(OfficialSeat.isWithLeader(
                        "soviet-union", List.of(writer, host, official("elm", "foreign-minister", "poland", ""))))
                .isFalse();
        assertThat(OfficialSeat.isWithLeader("soviet-union", List.of(writer))).isFalse();
    }

    @Test
    void a_government_that_moved_sits_where_it_sat_that_year() {
        assertThat(SEAT.capital("china-republic", 1955)).contains("taipei");
        assertThat(SEAT.capital("china-republic", 1948)).contains("nanking");
        assertThat(SEAT.capital("china-republic", 1949)).isEmpty();
    }

    @Test
    void an_envoy_is_received_by_a_man_of_his_host_whose_office_nobody_says() {
        Participation envoy = official("elm", "ambassador", "united-states", "soviet-union");
        assertThat(SEAT.hostOfEnvoy(List.of(envoy, official("oak", "", "soviet-union", ""))))
                .contains("soviet-union");
        assertThat(SEAT.hostOfEnvoy(List.of(envoy, official("oak", "", "poland", ""))))
                .isEmpty();
    }

    @Test
    void those_who_govern_sit_at_home_and_who_sees_the_president_comes_to_him() {
        Participation president = official("elm", "president", "united-states", "");
        Participation secretary = official("oak", "secretary-of-defense", "united-states", "");
        assertThat(OfficialSeat.areAtHome("united-states", List.of(president, secretary)))
                .isTrue();
        Participation envoy = official("ash", "ambassador", "united-states", "poland");
        assertThat(OfficialSeat.areAtHome("united-states", List.of(president, envoy)))
                .isTrue();
        assertThat(OfficialSeat.areAtHome("united-states", List.of(secretary, envoy)))
                .isFalse();
        assertThat(OfficialSeat.areAtHome(
                        "united-states", List.of(president, official("ash", "president", "poland", ""))))
                .isFalse();
    }

    @Test
    void who_represents_his_state_at_the_united_nations_sees_the_secretary_general_there() {
        Participation general = official("oak", "un-secretary-general", "united-nations", "");
        assertThat(OfficialSeat.areAtUnitedNations(
                        List.of(general, official("elm", "permanent-representative", "france", ""))))
                .isTrue();
        assertThat(OfficialSeat.areAtUnitedNations(List.of(general, official("ash", "prime-minister", "china", ""))))
                .isFalse();
    }

    @Test
    void an_ambassador_of_an_unknown_post_who_calls_on_an_officer_of_the_department_is_the_one_in_washington() {
        Participation envoy = official("oak", "ambassador", "ruritania", "");
        assertThat(OfficialSeat.isOfEnvoyToUs(
                        List.of(envoy, official("elm", "deputy-assistant-secretary-of-state", "united-states", ""))))
                .isTrue();
        assertThat(OfficialSeat.isOfEnvoyToUs(
                        List.of(envoy, official("elm", "ambassador", "united-states", "soviet-union"))))
                .isFalse();
        assertThat(OfficialSeat.isOfEnvoyToUs(
                        List.of(envoy, official("elm", "un-representative", "united-states", "united-nations"))))
                .isFalse();
    }
}
