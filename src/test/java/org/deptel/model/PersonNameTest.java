package org.deptel.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Elm, Charles E.                | Elm         | Charles E.  | -    | -
            Oak, Admiral Arthur W., USN    | Oak         | Arthur W.   | -    | Admiral
            Ash, Robert, Jr.               | Ash         | Robert      | Jr.  | -
            Rowan, Sir Anthony             | Rowan       | Anthony     | -    | Sir
            Fern, Colonel and later General | Fern       | -           | -    | Colonel General
            Fern, Colonel and later General Otto | Fern  | Otto        | -    | Colonel General
            Sukarma                        | Sukarma     | -           | -    | -
            Tran Van Duc                   | Tran Van Duc| -           | -    | -
            Birch, William (“Bill”) T.     | Birch       | William T.  | -    | -
            """)
    void a_printed_name_comes_apart(
            String printed,
            String surname,
            @org.jspecify.annotations.Nullable String given,
            @org.jspecify.annotations.Nullable String suffix,
            @org.jspecify.annotations.Nullable String title) {
        PersonName name = PersonName.ofRegister(printed);
        assertThat(name.surname()).isEqualTo(surname);
        assertThat(name.given()).isEqualTo(given == null ? "" : given);
        assertThat(name.suffix()).isEqualTo(suffix == null ? "" : suffix);
        assertThat(name.title()).isEqualTo(title == null ? "" : title);
    }

    @Test
    void spellings_in_brackets_are_variants_and_nicknames_too() {
        assertThat(PersonName.variants("Li Wen-han (Li Wenhan)")).containsExactly("Li Wenhan");
        assertThat(PersonName.variants("Elm, Charles")).isEmpty();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "John Foster, J. F., true",
        "John Foster, Foster, true",
        "John Foster, J., true",
        "John Foster, Allen W., false",
        "Allen W., A. W., true",
        "Robert, Bob, true",
        "Robert B., Robert D., false",
        "Malcom, Malcolm, true",
        "Anatol, Anatoliy F., true",
        "Vassily V., Vasily, true",
        "Konstantinos, Constantine, true",
        "Robert, Roberta, false",
        "Milton, Martin, false",
        "'', Robert, true"
    })
    void given_names_agree_when_nothing_contradicts(String a, String b, boolean agree) {
        assertThat(new PersonName("", a, "Elm", "").givenAgrees(new PersonName("", b, "Elm", "")))
                .isEqualTo(agree);
    }
}
