package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.deptel.authority.Authority;
import org.deptel.model.MentionForm;
import org.deptel.model.PersonMention;
import org.deptel.text.Document;
import org.deptel.text.Header;
import org.deptel.text.Papers;
import org.deptel.text.Participant;
import org.deptel.text.Span;
import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

class ListedPersonsTest {
    /** Who is present by an item in which these names and offices were found. */
    private static List<String> present(String item, String... found) {
        Document document = Papers.document("volume/d1", Header.NONE, item, List.of());
        List<PersonMention> mentions = new ArrayList<>();
        for (String name : found) {
            int at = item.indexOf(name);
            boolean office = name.matches("(?:Secretary|Prime|Chief|Commandant)\\b.*");
            mentions.add(Paper.mention(
                    office ? MentionForm.OFFICE : MentionForm.NAME,
                    name,
                    office ? "" : name,
                    new Span(at, at + name.length()),
                    Zone.LIST));
        }
        Cast cast = new Cast(mentions);
        return new ListedPersons(document, cast, Authority.core())
                .read(new Participant("", item, new Span(0, item.length()))).stream()
                        .map(a -> a.function() + " " + cast.get(a.mention()).surface())
                        .toList();
    }

    @Test
    void an_item_is_a_man_and_what_he_is() {
        assertThat(present("Mr. Archer, Secretary of Embassy", "Archer", "Secretary of Embassy"))
                .containsExactly("PRINCIPAL Archer");
        assertThat(present("The Prime Minister", "Prime Minister")).containsExactly("PRINCIPAL Prime Minister");
    }

    @Test
    void the_interpreter_among_several_is_the_one_beside_the_word() {
        assertThat(present("Archer, Bell (interpreter), Carver", "Archer", "Bell", "Carver"))
                .containsExactly("PRINCIPAL Archer", "INTERPRETER Bell", "PRINCIPAL Carver");
        assertThat(present("Interpreter—Hugh Bell", "Hugh Bell")).containsExactly("INTERPRETER Hugh Bell");
    }

    @Test
    void interpreters_and_notetakers_in_the_plural_are_all_of_them() {
        assertThat(present("Archer and Bell, Interpreters", "Archer", "Bell"))
                .containsExactly("INTERPRETER Archer", "INTERPRETER Bell");
        assertThat(present("Mr. Dorn, Notetaker", "Dorn")).containsExactly("NOTETAKER Dorn");
    }

    @Test
    void whose_assistant_somebody_is_is_not_there() {
        assertThat(present("Archer, Secretary to Carver", "Archer", "Carver")).containsExactly("PRINCIPAL Archer");
    }

    @Test
    void a_post_that_looks_like_a_name_is_nobody() {
        assertThat(present("Hugh Archer—Director USOM Brazil", "Hugh Archer", "USOM Brazil"))
                .containsExactly("PRINCIPAL Hugh Archer");
        assertThat(present("Madame, Interpreter", "Madame")).isEmpty();
    }

    @Test
    void a_name_that_nothing_found_is_read_where_the_item_is_plain() {
        assertThat(present("Madame Ma, Notetaker")).containsExactly("NOTETAKER Ma");
        assertThat(present("Mr. Bishop")).containsExactly("PRINCIPAL Bishop");
        assertThat(present("Hugh Oakleaf, Desk Officer")).containsExactly("PRINCIPAL Hugh Oakleaf");
        assertThat(present("Embassy Staff")).isEmpty();
        assertThat(present("Others")).isEmpty();
    }

    @Test
    void who_is_listed_as_absent_was_not_there() {
        assertThat(present("Mr. Archer was out of the city", "Archer")).isEmpty();
    }

    @Test
    void a_paragraph_of_many_has_offices_and_names() {
        assertThat(present(
                        "Prime Minister, Secretary of State, Assistant Secretary Archer, Mr. Bell, Mr. Carver",
                        "Prime Minister",
                        "Secretary of State",
                        "Archer",
                        "Bell",
                        "Carver"))
                .containsExactly(
                        "PRINCIPAL Prime Minister",
                        "PRINCIPAL Secretary of State",
                        "PRINCIPAL Archer",
                        "PRINCIPAL Bell",
                        "PRINCIPAL Carver");
    }

    @Test
    void the_secretary_of_another_office_is_not_the_secretary() {
        assertThat(present("The White House Staff Secretary", "Secretary")).isEmpty();
    }

    @Test
    void a_name_cut_in_two_is_one_man() {
        assertThat(present("Sir Derrick Orr-Lund", "Derrick Orr", "Lund")).containsExactly("PRINCIPAL Derrick Orr");
        assertThat(present("Chi Lu-an, Interpreter", "Lu-an")).containsExactly("INTERPRETER Chi Lu-an");
    }

    @Test
    void the_town_the_body_or_the_kin_named_behind_a_man_is_not_there() {
        assertThat(present("Hugh Archer, Jr., Consul General, Ciudad Trujillo", "Hugh Archer, Jr.", "Trujillo"))
                .containsExactly("PRINCIPAL Hugh Archer, Jr.");
        assertThat(present("Hugh Archer, Carter Transition Team", "Hugh Archer", "Carter"))
                .containsExactly("PRINCIPAL Hugh Archer");
        assertThat(present("Mr. Bell, brother of the Minister of Trade, Carver", "Bell", "Carver"))
                .containsExactly("PRINCIPAL Bell");
    }

    @Test
    void what_is_somebodys_is_not_he() {
        assertThat(present("Hugh Archer, Senator Carver’s staff", "Hugh Archer", "Carver"))
                .containsExactly("PRINCIPAL Hugh Archer");
        assertThat(present("Mr. Bell (Dorn’s residence only)", "Bell", "Dorn")).containsExactly("PRINCIPAL Bell");
        assertThat(present("Legislative Assistant to Senator Carver, Hugh Archer", "Carver", "Hugh Archer"))
                .containsExactly("PRINCIPAL Hugh Archer");
        assertThat(present("General Dorn’s Aide de Camp")).isEmpty();
    }

    @Test
    void each_office_of_a_row_is_a_man() {
        assertThat(present(
                        "the Chief of Staff, U. S. Army, the Commandant, and the Secretary of War",
                        "Chief of Staff, U. S. Army",
                        "Commandant",
                        "Secretary of War"))
                .containsExactly(
                        "PRINCIPAL Chief of Staff, U. S. Army", "PRINCIPAL Commandant", "PRINCIPAL Secretary of War");
        assertThat(present("the Chief of Staff, U. S. Army", "Chief of Staff"))
                .containsExactly("PRINCIPAL Chief of Staff");
    }

    @Test
    void a_chinese_given_name_behind_the_surname_is_his() {
        assertThat(present("Chen Li-yun - Adviser", "Chen")).containsExactly("PRINCIPAL Chen Li-yun");
        assertThat(present("CHEN LI-YUN, Interpreter", "CHEN")).containsExactly("INTERPRETER CHEN LI-YUN");
    }
}
