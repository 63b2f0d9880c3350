package org.deptel.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deptel.authority.Authority;
import org.deptel.text.Volume;
import org.junit.jupiter.api.Test;

class VenueTest {
    private static String place(String site, String dateline) {
        Volume volume = new Volume("v", "", List.of(), List.of());
        return new Venue(new ThingResolver(volume, Authority.core()))
                .of(site, dateline)
                .map(Venue.Found::key)
                .orElse("");
    }

    @Test
    void a_room_nobody_knows_lies_in_the_town_of_the_dateline() {
        assertThat(place("Mr. Elm’s office", "Washington")).isEqualTo("washington");
        assertThat(place("the Ambassador’s residence", "Geneva,")).isEqualTo("geneva");
    }

    @Test
    void a_building_of_its_own_is_the_place() {
        assertThat(place("the Oval Office of the White House", "Washington")).isEqualTo("oval-office");
        assertThat(place("a Hall, the Great Hall of the People", "Beijing")).isEqualTo("great-hall-of-the-people");
        assertThat(place("the White House Situation Room", "Washington")).isEqualTo("white-house");
    }

    @Test
    void a_room_called_after_a_region_is_not_there() {
        assertThat(place("the Sinkiang Room, Great Hall of the People", "Beijing"))
                .isEqualTo("great-hall-of-the-people");
    }

    @Test
    void a_sentence_that_runs_on_says_nothing_of_the_place() {
        assertThat(place("the Villa Elm, The ministers were meeting on the future of Germany", "Geneva"))
                .isEqualTo("geneva");
    }

    @Test
    void the_town_named_with_the_site_is_nearer_than_the_dateline() {
        assertThat(place("the Minister’s villa in Geneva", "Washington")).isEqualTo("geneva");
        assertThat(place("a summer house near Moscow", "")).isEqualTo("moscow");
    }

    @Test
    void the_state_behind_a_town_does_not_hide_it() {
        assertThat(place("", "Moscow, Soviet Union")).isEqualTo("moscow");
        assertThat(place("", "Washington, D.C.")).isEqualTo("washington");
    }

    @Test
    void what_no_register_knows_is_no_place() {
        assertThat(place("Nowhere Hall", "Nowhereville")).isEmpty();
    }
}
