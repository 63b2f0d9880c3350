package org.deptel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDatesTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            December 26, 1956—10 p.m            | 1956-12-26T22:00:00
            December 26, 1956—10 p. m.          | 1956-12-26T22:00:00
            May 23, 1958, 10:20 p.m.            | 1958-05-23T22:20:00
            November 3, 1956—noon               | 1956-11-03T12:00:00
            October 23, 1956—midnight           | 1956-10-23T00:00:00
            December 14, 1979, 1724Z            | 1979-12-14T17:24:00Z
            June 24, 1962, 3:15–4:10 p.m.       | 1962-06-24T15:15:00
            10 September 1954                   | 1954-09-10
            January 9,1953                      | 1953-01-09
            December 30 and 31, 1957            | 1957-12-30/1957-12-31
            September 2/3, 1957                 | 1957-09-02/1957-09-03
            September 19–21, 1957               | 1957-09-19/1957-09-21
            December 30, 1957–January 2, 1958   | 1957-12-30/1958-01-02
            May 1957                            | 1957-05
            Sept. 25, 1951                      | 1951-09-25
            """)
    void a_printed_date_is_read_no_finer_than_it_is(String printed, String edtf) {
        assertThat(PrintedDates.first(printed).flatMap(PrintedDate::when).map(When::edtf))
                .contains(edtf);
    }

    @Test
    void a_date_without_a_year_waits_for_one() {
        PrintedDate date =
                PrintedDates.first("Meeting with Bessmertnykh, December 13.").orElseThrow();
        assertThat(date.hasYear()).isFalse();
        assertThat(date.when()).isEmpty();
        assertThat(date.when(1981)).contains(When.day(java.time.LocalDate.of(1981, 12, 13)));
    }

    @Test
    void there_is_no_thirtieth_of_february() {
        assertThat(PrintedDates.first("February 30, 1955").orElseThrow().when()).isEmpty();
    }

    @Test
    void all_dates_of_a_text_are_found_in_order() {
        assertThat(PrintedDates.find("On January 11, 1957, and again on 14 March, then in April 1958."))
                .extracting(d -> d.span().in("On January 11, 1957, and again on 14 March, then in April 1958."))
                .containsExactly("January 11, 1957", "14 March", "April 1958");
    }

    @Test
    void the_modal_verb_may_is_no_month() {
        assertThat(PrintedDates.find("He may 2 or 3 times have said so; they may, 1957 being an election year"))
                .isEmpty();
    }
}
