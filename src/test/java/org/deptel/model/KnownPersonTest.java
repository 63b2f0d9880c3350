package org.deptel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownPersonTest {
    private static final KnownPerson UNDIVIDED =
            new KnownPerson("elm-li-yun", PersonName.surname("Elm Li-yun"), List.of("Elm, Nancy"));
    private static final KnownPerson KING = new KnownPerson("ash-i", PersonName.surname("Ash"), List.of());

    private static PersonName name(String given, String surname) {
        return new PersonName("", given, surname, "");
    }

    @Test
    void a_given_name_must_stand_in_an_undivided_name_or_in_an_alias() {
        assertThat(UNDIVIDED.mayBe(name("Wang", "Elm"))).isFalse();
        assertThat(UNDIVIDED.mayBe(name("Yun", "Elm"))).isTrue();
        assertThat(UNDIVIDED.mayBe(name("Nancy", "Elm"))).isTrue();
        assertThat(UNDIVIDED.mayBe(name("", "Elm"))).isTrue();
    }

    @Test
    void who_has_one_name_only_is_nobody_with_a_given_name() {
        assertThat(KING.mayBe(name("Norman", "Ash"))).isFalse();
        assertThat(KING.mayBe(name("", "Ash"))).isTrue();
    }
}
