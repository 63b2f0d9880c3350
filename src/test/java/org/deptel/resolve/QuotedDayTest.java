package org.deptel.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.deptel.model.TimePhrase;
import org.deptel.parse.Reading;
import org.deptel.text.Document;
import org.deptel.text.Span;
import org.deptel.text.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Today" in a paper that a note quotes is the day of that paper. */
class QuotedDayTest {
    private static final Optional<When> MARCH_4 = Optional.of(When.day(LocalDate.of(1958, 3, 4)));

    @TempDir
    Path folder;

    private Optional<LocalDate> day(String body, String note, String phrase) throws IOException {
        Path file = folder.resolve("v1.xml");
        Files.writeString(
                file,
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><text><body><div type=\"document\" xml:id=\"d7\" n=\"7\">"
                        + "<head>7. Telegram From the Embassy in Norland to the Department of State</head>"
                        + "<dateline><placeName>Linz</placeName>, <date when=\"1958-03-04\">March 4, 1958</date>.</dateline><p>"
                        + body + "<note n=\"2\" xml:id=\"d7fn2\">" + note + "</note></p></div></body></text></TEI>");
        Document document = Reading.of(file).documents().get(0);
        int at = document.text().indexOf(phrase);
        Span words = new Span(at, at + phrase.length());
        return new QuotedDay(document)
                .of(new TimePhrase(words, phrase.toLowerCase(Locale.ROOT), null), MARCH_4)
                .map(When::earliest);
    }

    @Test
    void a_telegram_that_a_note_quotes_counts_from_its_own_day() throws IOException {
        assertThat(day("No.", "Telegram 754 from Linz, March 16, reads: “I saw Archer today.”", "today"))
                .contains(LocalDate.of(1958, 3, 16));
        assertThat(day("No.", "A March 16 letter from Bell reads: “I saw Archer this morning.”", "this morning"))
                .contains(LocalDate.of(1958, 3, 16));
    }

    @Test
    void the_day_is_that_of_the_paper_and_not_of_what_it_is_about() throws IOException {
        assertThat(day(
                        "No.",
                        "After the speech of March 1 telegram 754, March 16, said on the visit of March 2: “I saw Archer today.”",
                        "today"))
                .contains(LocalDate.of(1958, 3, 16));
    }

    @Test
    void what_the_paper_itself_says_counts_from_its_own_day() throws IOException {
        assertThat(day("Telegram 754, March 16, reads: “I saw Archer today.”", "Not printed.", "today"))
                .isEmpty();
        assertThat(day("No.", "Telegram 754, March 16, said that Archer called today.", "today"))
                .isEmpty();
        assertThat(day("No.", "Bell added: “I saw Archer today.”", "today")).isEmpty();
    }

    @Test
    void later_in_the_day_is_of_the_talk_told_before() throws IOException {
        assertThat(day("No.", "Telegram 754, March 16, reads: “Later in the day I saw Archer.”", "Later in the day"))
                .isEmpty();
    }
}
