package org.deptel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.deptel.text.DateSource;
import org.deptel.text.Dated;
import org.deptel.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the place of an undated paper in its volume says of its date; all papers here were made for the test. */
class PlaceInVolumeTest {
    @TempDir
    Path folder;

    @Test
    void an_undated_paper_is_of_the_days_between_its_neighbours() throws IOException {
        List<Document> documents = chapters(paper(1, "May 5, 1959") + paper(2, "undated") + paper(3, "May 9, 1959"));
        assertThat(dates(documents)).isEqualTo("1959-05-05 1959-05-05/1959-05-09 1959-05-09");
        Dated placed = Objects.requireNonNull(documents.get(1).header().dated());
        assertThat(placed.source()).isEqualTo(DateSource.PLACE_IN_VOLUME);
        assertThat(placed.reason()).contains("1959-05-05").contains("1959-05-09");
    }

    @Test
    void between_two_papers_of_one_day_no_day_is_claimed() throws IOException {
        assertThat(dates(chapters(paper(1, "May 5, 1959") + paper(2, "undated") + paper(3, "May 5, 1959"))))
                .isEqualTo("1959-05-05 1959-05-04/1959-05-06 1959-05-05");
    }

    @Test
    void the_next_chapter_tells_nothing_nor_does_a_paper_months_away() throws IOException {
        assertThat(dates(chapters(paper(1, "May 5, 1959") + paper(2, "undated"), paper(3, "May 9, 1959"))))
                .isEqualTo("1959-05-05 none 1959-05-09");
        assertThat(dates(chapters(paper(1, "May 5, 1959") + paper(2, "undated") + paper(3, "May 9, 1960"))))
                .isEqualTo("1959-05-05 none 1960-05-09");
    }

    @Test
    void an_editorial_note_is_of_the_days_around_it() throws IOException {
        List<Document> documents = chapters(paper(1, "May 5, 1959") + paper(2, "undated")
                + "<div type=\"document\" xml:id=\"d3\" n=\"3\"><head>3. Editorial Note</head><p>On May 6, 1959, they met.</p></div>"
                + paper(4, "May 9, 1959"));
        assertThat(dates(documents)).isEqualTo("1959-05-05 1959-05-05/1959-05-09 1959-05-05/1959-05-09 1959-05-09");
        assertThat(documents.stream().map(d -> d.id().local())).containsExactly("d1", "d2", "d3", "d4");
    }

    @Test
    void an_editorial_note_at_the_edge_of_a_chapter_tells_of_the_weeks_beside_it() throws IOException {
        String note =
                "<div type=\"document\" xml:id=\"d%1$d\" n=\"%1$d\"><head>%1$d. Editorial Note</head><p>On May 6 they met.</p></div>";
        assertThat(dates(chapters(
                        note.formatted(1) + paper(2, "May 5, 1959"), paper(3, "May 9, 1959") + note.formatted(4))))
                .isEqualTo("1959-04-04/1959-05-05 1959-05-05 1959-05-09 1959-05-09/1959-06-09");
    }

    @Test
    void an_editorial_note_between_papers_that_overlap_is_of_the_days_of_both() throws IOException {
        String note =
                "<div type=\"document\" xml:id=\"d2\" n=\"2\"><head>2. Editorial Note</head><p>On May 6 they met.</p></div>";
        assertThat(dates(chapters(paper(1, "May 9, 1959") + note + paper(3, "May 5, 1959"))))
                .isEqualTo("1959-05-09 1959-05-05/1959-05-09 1959-05-05");
        assertThat(dates(chapters(paper(1, "September 9, 1959") + note + paper(3, "May 5, 1959"))))
                .isEqualTo("1959-09-09 none 1959-05-05");
    }

    @Test
    void the_last_papers_of_a_broken_volume_are_not_lost() throws IOException {
        Path file = folder.resolve("v1.xml");
        Files.writeString(
                file,
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>" + paper(1, "May 5, 1959")
                        + paper(2, "undated") + "<div",
                StandardCharsets.UTF_8);
        assertThat(dates(Reading.of(file).documents())).isEqualTo("1959-05-05 none");
    }

    private static String paper(int number, String date) {
        return "<div type=\"document\" xml:id=\"d" + number + "\" n=\"" + number + "\"><head>" + number
                + ". Paper Prepared in the Utopian Office</head><dateline>Amaurot, " + date
                + ".</dateline><p>Text.</p></div>";
    }

    private List<Document> chapters(String... chapters) throws IOException {
        Path file = folder.resolve("v1.xml");
        String body = List.of(chapters).stream()
                .map(c -> "<div type=\"chapter\"><head>Chapter</head>" + c + "</div>")
                .collect(Collectors.joining());
        Files.writeString(
                file,
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>" + body + "</body></text></TEI>",
                StandardCharsets.UTF_8);
        return Reading.of(file).documents();
    }

    private static String dates(List<Document> documents) {
        return documents.stream()
                .map(d -> d.header().when().map(Object::toString).orElse("none"))
                .collect(Collectors.joining(" "));
    }
}
