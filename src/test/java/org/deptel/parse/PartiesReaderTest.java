package org.deptel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.deptel.text.Parties;
import org.deptel.text.Party;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All heads here were made for the test. */
class PartiesReaderTest {
    @ParameterizedTest(name = "{0}: from {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Memorandum From John Elm of the Policy Staff to the Secretary of State | Policy Staff (John Elm) | Secretary of State ()
            Paper Prepared by Charles Elm for Governor Oak | Charles Elm (Charles Elm) | Governor (Oak)
            Study Prepared by the Working Group for Norland | Working Group for Norland () | ''
            Letter From Ambassador Elm to Prime Minister Oak | Ambassador (Elm) | Prime Minister (Oak)
            Memorandum From the Assistant Secretary of State for Norland Affairs (Elm) and the Legal Adviser (Oak) to the Secretary of State | Assistant Secretary of State for Norland Affairs (Elm); Legal Adviser (Oak) | Secretary of State ()
            Diary Entry by the Ambassador to Ruritania (Elm) | Ambassador to Ruritania (Elm) | ''
            Letter From the Ambassador to the President (Oak) | Ambassador () | President (Oak)
            """)
    void senders_and_recipients_are_taken_apart_into_office_and_name(String head, String from, String to) {
        Parties read = HeadReader.read(head, 0, "").parties();
        assertThat(shown(read.from())).isEqualTo(from);
        assertThat(shown(read.to())).isEqualTo(to);
    }

    @ParameterizedTest(name = "{0}: between {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Memorandum of Conversation Between the Secretary of State and Ambassador Elm | Secretary of State (); Ambassador (Elm)
            Memorandum of a Telephone Conversation Between the Secretary of State and Senator Oak, Northport, May 2, 1955 | Secretary of State (); Senator (Oak)
            """)
    void the_record_of_a_conversation_says_who_spoke(String head, String between) {
        Parties read = HeadReader.read(head, 0, "").parties();
        assertThat(shown(read.between())).isEqualTo(between);
        assertThat(read.from()).isEmpty();
    }

    private static String shown(List<Party> parties) {
        return parties.stream().map(p -> p.office() + " (" + p.person() + ")").collect(Collectors.joining("; "));
    }
}
