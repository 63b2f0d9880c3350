package org.deptel.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.deptel.model.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All names here were made for the test. */
class SignaturesTest {
    private static final Signatures SIGNATURES = new Signatures(Map.of(
            "p_RW", PersonName.ofRegister("Rowan, William E."),
            "p_EL", PersonName.ofRegister("Elm, Lester Edward"),
            "p_EM", PersonName.ofRegister("Elm, Mary"),
            "p_CR", PersonName.ofRegister("O’Cor, Roderic L."),
            "p_GM", PersonName.ofRegister("Bell, McGavin"),
            "p_HR1", PersonName.ofRegister("Hale, Robert"),
            "p_HR2", PersonName.ofRegister("Hale, Richard")));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            WER            | p_RW
            W. E. R.       | p_RW
            WR             | p_RW
            LE Elm         | p_EL
            Wm. E. Rowan   | p_RW
            M. Elm         | p_EM
            R. Hale        | nobody
            RH             | nobody
            Elm            | nobody
            Rowan          | p_RW
            RLO’C          | p_CR
            McG. B.        | p_GM
            """)
    void a_signature_is_read_where_one_person_of_the_list_fits(String signature, String entry) {
        assertThat(SIGNATURES.entry(signature).orElse("nobody")).isEqualTo(entry);
    }

    @ParameterizedTest(name = "{0} of Robert Hale and Lester Elm is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Bob            | p_HR1
            RH             | p_HR1
            H.             | p_HR1
            Lester E.      | p_EL
            Elm            | nobody
            Jack           | nobody
            """)
    void of_those_who_sent_a_paper_less_is_enough(String signature, String entry) {
        assertThat(SIGNATURES.entryAmong(signature, Set.of("p_HR1", "p_EL")).orElse("nobody"))
                .isEqualTo(entry);
    }
}
