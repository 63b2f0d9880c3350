package org.deptel.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.deptel.model.OfficePhrase;
import org.deptel.text.DocumentId;
import org.junit.jupiter.api.Test;

class IrisTest {
    private final Iris iris = new Iris(Iris.DEFAULT_BASE);

    @Test
    void keys_stay_readable() {
        assertThat(iris.document(DocumentId.parse("frus1955-57v25/d219")).getURI())
                .isEqualTo("https://w3id.org/deptel/id/document/frus1955-57v25/d219");
        assertThat(iris.person("bohlen-charles-e").getURI())
                .isEqualTo("https://w3id.org/deptel/id/person/bohlen-charles-e");
        assertThat(iris.office(new OfficePhrase("ambassador", "united-states", "italy"))
                        .getURI())
                .isEqualTo("https://w3id.org/deptel/id/office/united-states/ambassador/italy");
    }

    @Test
    void what_no_iri_may_hold_is_escaped() {
        assertThat(iris.registerEntry("v1#p_a b\"<>é").getURI())
                .isEqualTo("https://w3id.org/deptel/id/register-entry/v1/p_a%20b%22%3C%3E%C3%A9");
    }

    @Test
    void a_base_without_a_slash_is_misuse() {
        assertThatThrownBy(() -> new Iris("https://example.org")).isInstanceOf(IllegalArgumentException.class);
    }
}
