package org.deptel.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Under which shorter names a person of a list goes in the text. */
class NameFormsTest {
    @Test
    void a_generalissimo_is_the_gimo_of_cables() {
        String printed = "Chiang Kai-shek, Generalissimo";
        assertThat(NameForms.shorter(printed, PersonName.ofRegister(printed)))
                .contains("Generalissimo", "Gimo", "G-mo");
    }

    @Test
    void a_president_is_no_gimo() {
        String printed = "Novak, Anton, President of Ruritania";
        assertThat(NameForms.shorter(printed, PersonName.ofRegister(printed))).doesNotContain("Gimo");
    }
}
