package org.deptel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.deptel.text.DateSource;
import org.deptel.text.Document;
import org.deptel.text.NameAt;
import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All texts here were made for the test. */
class PlainTextReaderTest {
    @TempDir
    Path folder;

    @Test
    void notes_are_split_off_and_page_markers_drop_out() throws IOException {
        Document d = Reading.plain(
                folder,
                "19. Telegram From the Embassy in Utopia to the Department of State1",
                "88. Our Embtel 1199,2 stands. [Page 5] He agreed.3",
                "[Page 6]Nothing more.",
                "- Source: Files, 764.00/12–2656. Secret.↩",
                "- Not printed.↩",
                "- See Document 4.↩");
        assertThat(d.text().lines())
                .startsWith(
                        "19. Telegram From the Embassy in Utopia to the Department of State",
                        "88. Our Embtel 1199, stands. He agreed.",
                        "Nothing more.",
                        "Source: Files, 764.00/12–2656. Secret.",
                        "Not printed.");
        assertThat(d.notes())
                .extracting(n -> d.text().substring(0, n.anchor()).replaceAll("(?s)^.* ", ""))
                .containsExactly("State", "1199,", "agreed.");
    }

    @Test
    void without_a_dateline_the_file_number_dates_it_and_says_so() throws IOException {
        Document d = Reading.plain(
                folder,
                "19. Telegram From the Embassy in Utopia to the Department of State1",
                "88. Text.",
                "- Source: Files, 764.00/12–2656. Secret.↩");
        assertThat(d.header().when().orElseThrow().edtf()).isEqualTo("1956-12-26");
        assertThat(d.header().dated()).extracting(x -> x.source()).isEqualTo(DateSource.FILE_NUMBER);
        assertThat(java.util.Objects.requireNonNull(d.header().dated()).reason())
                .contains("764.00/12–2656");
    }

    @Test
    void a_film_number_gives_the_year_and_the_subject_the_month_and_no_day_is_made_up() throws IOException {
        Document d = Reading.plain(
                folder,
                "19. Telegram From Here to There1",
                "5. Subject: Elm’s Meeting with Oak, December 13.",
                "  1. Source: Files, D810593–0279. Secret.");
        assertThat(d.header().when().orElseThrow().edtf()).isEqualTo("1981-12");
        assertThat(d.header().subject()).isEqualTo("Elm’s Meeting with Oak, December 13");
    }

    @Test
    void a_dateline_and_a_signature_are_known_by_their_shape() throws IOException {
        Document d = Reading.plain(
                folder,
                "Telegram From the Embassy in Utopia to the Department of State",
                "Amaurot, May 6, 1959—9 p.m.",
                "14. He came.",
                "Oak");
        assertThat(d.header().when().orElseThrow().edtf()).isEqualTo("1959-05-06T21:00:00");
        assertThat(d.header().signers()).extracting(NameAt::name).containsExactly("Oak");
        assertThat(d.blocks())
                .extracting(b -> b.zone())
                .containsExactly(Zone.HEADING, Zone.DATELINE, Zone.BODY, Zone.CLOSER);
    }

    @Test
    void a_one_word_telegram_is_a_document() throws IOException {
        assertThat(Reading.plain(folder, "Received.").text()).isEqualTo("Received.");
    }
}
