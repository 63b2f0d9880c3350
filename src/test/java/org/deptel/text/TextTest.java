package org.deptel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void documents_stand_in_the_order_of_their_numbers() {
        List<String> sorted = Stream.of("frus1/d10", "frus1/d9", "frus1/d100", "frus0/d200", "text/b", "text/a")
                .map(DocumentId::parse)
                .sorted()
                .map(DocumentId::toString)
                .toList();
        assertThat(sorted).containsExactly("frus0/d200", "frus1/d9", "frus1/d10", "frus1/d100", "text/a", "text/b");
    }

    @Test
    void a_document_id_needs_a_collection_and_a_name() {
        assertThatThrownBy(() -> DocumentId.parse("d219")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DocumentId.parse("frus1/")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void offsets_in_the_graph_count_code_points_and_not_halves_of_them() {
        String text = "a\uD83D\uDE00b";
        assertThat(new CodePoints(text).at(text.indexOf('b'))).isEqualTo(2);
        assertThat(new CodePoints("plain").at(3)).isEqualTo(3);
    }

    @Test
    void spellings_of_a_name_fold_to_one() {
        assertThat(Spelling.fold("Kádár")).isEqualTo(Spelling.fold("KADAR"));
        assertThat(Spelling.fold("O’Connor")).isEqualTo("o'connor");
        assertThat(Spelling.fold("Hammarskjöld")).isEqualTo("hammarskjold");
        assertThat(Spelling.fold("Şahinbaş")).isEqualTo("sahinbas");
        assertThat(Spelling.slug("Bohlen, Charles E.")).isEqualTo("bohlen-charles-e");
    }

    @Test
    void a_time_knows_the_days_it_may_lie_between() {
        When month = When.month(java.time.YearMonth.of(1956, 2));
        assertThat(month.earliest()).isEqualTo(LocalDate.of(1956, 2, 1));
        assertThat(month.latest()).isEqualTo(LocalDate.of(1956, 2, 29));
        assertThat(month.mayEqual(When.day(LocalDate.of(1956, 2, 29)))).isTrue();
        assertThat(month.mayEqual(When.day(LocalDate.of(1956, 3, 1)))).isFalse();
    }

    @Test
    void an_interval_cannot_end_before_it_begins() {
        assertThatThrownBy(() -> When.interval(LocalDate.of(1957, 1, 2), LocalDate.of(1957, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
