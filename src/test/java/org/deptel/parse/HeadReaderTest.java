package org.deptel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.deptel.text.DocumentKind;
import org.deptel.text.Party;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadReaderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            219. Telegram From the Embassy in Utopia to the Department of State | TELEGRAM | Embassy in Utopia | - | Department of State | -
            12. Circular Telegram From the Department of State to Certain Missions | TELEGRAM | Department of State | - | Certain Missions | -
            32. Memorandum From the Deputy Under Secretary of State for Economic Affairs (Marsh) to the Secretary of State | MEMORANDUM | Deputy Under Secretary of State for Economic Affairs | Marsh | Secretary of State | -
            8. Memorandum From the Assistant to the President (Elm) to the Director of Staff (Oak) | MEMORANDUM | Assistant to the President | Elm | Director of Staff | Oak
            20. Letter From the Secretary of State to the Secretary of Agriculture (Birch) | LETTER | Secretary of State | - | Secretary of Agriculture | Birch
            The Minister in Utopia ( Childe ) to the Secretary of State | TELEGRAM | Minister in Utopia | Childe | Secretary of State | -
            No. 600 The Ambassador in Utopia (Rowan) to the Department of State | TELEGRAM | Ambassador in Utopia | Rowan | Department of State | -
            5. Memorandum for the President | MEMORANDUM | - | - | President | -
            2. Message From Chairman Ivanov to President Hale | MESSAGE | Chairman | Ivanov | President | Hale
            7. Airgram From the Embassy in Utopia to the Department of State | AIRGRAM | Embassy in Utopia | - | Department of State | -
            """)
    void a_head_says_kind_sender_and_recipient(
            String head,
            DocumentKind kind,
            @Nullable String office,
            @Nullable String person,
            @Nullable String toOffice,
            @Nullable String toPerson) {
        HeadReader.Head read = HeadReader.read(head, 0, "Telegram");
        assertThat(read.kind()).isEqualTo(kind);
        check(read.parties().from().stream().findFirst().orElse(null), office, person, head);
        check(read.parties().to().stream().findFirst().orElse(null), toOffice, toPerson, head);
    }

    private static void check(@Nullable Party read, @Nullable String office, @Nullable String person, String head) {
        if (office == null) {
            assertThat(read).isNull();
            return;
        }
        Party party = java.util.Objects.requireNonNull(read, "no party in: " + head);
        assertThat(party.office()).isEqualTo(office);
        assertThat(party.person()).isEqualTo(person == null ? "" : person);
        assertThat(party.span().in(head)).startsWith(office);
        if (party.personSpan() != null) {
            assertThat(party.personSpan().in(head)).isEqualTo(person);
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            9. Memorandum of a Conversation, Washington, May 2, 1955 | MEMORANDUM_OF_CONVERSATION
            9. Memorandum of Telephone Conversation Between Elm and Oak | MEMORANDUM_OF_CONVERSATION
            9. Memorandum of Discussion at the 230th Meeting of the Council | MINUTES
            9. Minutes of a Meeting | MINUTES
            9. Editorial Note | EDITORIAL_NOTE
            9. National Intelligence Estimate | REPORT
            9. Paper Prepared in the Department | PAPER
            9. Circular Instruction From the Department of State to All Posts | DESPATCH
            9. Instructions for the Ambassador in Utopia (Rowan) | PAPER
            9. Proposal Submitted by the Utopian Delegation | PAPER
            9. Weekly Summary | REPORT
            9. Diary Entry | OTHER_DOCUMENT
            """)
    void kinds_are_told_by_the_first_words(String head, DocumentKind kind) {
        assertThat(HeadReader.read(head, 0, "").kind()).isEqualTo(kind);
    }

    @Test
    void the_number_is_no_part_of_the_title() {
        HeadReader.Head read = HeadReader.read("59.Memorandum for the Record", 0, "");
        assertThat(read.number()).isEqualTo("59");
        assertThat(read.title()).isEqualTo("Memorandum for the Record");
    }
}
