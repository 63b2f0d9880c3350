package org.deptel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(MessageNumberReader.read("Telegram From Here to There", List.of(paragraph)))
                .isEqualTo(number);
    }

    @Test
    void numbered_paragraphs_are_no_message_numbers() {
        assertThat(MessageNumberReader.read("Telegram", List.of("1. Following for action.", "2. Also this.")))
                .isEmpty();
    }

    @Test
    void a_number_in_the_head_wins() {
        assertThat(MessageNumberReader.read("Telegram 5055 From Here to There", List.of("1. Following.")))
                .isEqualTo("5055");
    }
}
