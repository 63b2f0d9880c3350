package org.deptel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deptel.text.MessageNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageNumberReaderTest {
    @ParameterizedTest(name = "{0} is numbered {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1550. Informal discussions were held.              | 1550
            Dulte 18. For the Acting Secretary.                | Dulte 18
            329853/TOSEC 150178. Subject: A meeting.           | 329853/TOSEC 150178
            20314/Delto 682. For the record.                   | 20314/Delto 682
            CAP 5279-62. From the White House.                 | CAP 5279-62
            151139Z. From the Commander.                       | 151139Z
            """)
    void the_number_opens_the_first_paragraph(String paragraph, String number) {
        assertThat(read("Telegram From Here to There", paragraph).number()).isEqualTo(number);
    }

    @Test
    void numbered_paragraphs_are_no_message_numbers() {
        assertThat(read("Telegram", "1. Following for action.", "2. Also this.").number())
                .isEmpty();
    }

    @Test
    void a_number_in_the_head_wins() {
        assertThat(read("Telegram 5055 From Here to There", "1. Following.").number())
                .isEqualTo("5055");
    }

    @ParameterizedTest(name = "{0} opening with {1} counts as {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Telegram From the Embassy in Norland to the Department of State                       | 1550. Text. | Embtel
            Telegram From the Department of State to the Embassy in Norland                       | 764. Text.  | Deptel
            Circular Telegram From the Department of State to Certain Diplomatic Missions         | 99. Text.   | Depcirtel
            Telegram From the Legation in Norland to the Department of State                      | 12. Text.   | Legtel
            Telegram From the Consulate General at Southport to the Department of State           | 45. Text.   | Contel
            Telegram From the Department of State to the Delegation at the Council                | 329853/TOSEC 150178. Text. | Tosec
            Telegram From the Delegation at the General Assembly to the Department of State       | Delga 17. Text. | Delga
            """)
    void a_plain_number_counts_in_the_series_of_its_sender(String head, String paragraph, String series) {
        assertThat(read(head, paragraph).series()).isEqualTo(series);
    }

    private static MessageNumber read(String head, String... paragraphs) {
        return MessageNumberReader.read(HeadReader.read(head, 0, ""), List.of(paragraphs));
    }
}
