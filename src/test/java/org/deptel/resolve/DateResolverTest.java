package org.deptel.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import org.deptel.model.TimePhrase;
import org.deptel.text.PrintedDates;
import org.deptel.text.Span;
import org.deptel.text.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateResolverTest {
    /** A Wednesday. */
    private static final When WRITTEN = When.day(LocalDate.of(1956, 12, 26));

    private static Optional<String> resolve(String words, When written, boolean future) {
        Span span = new Span(0, words.length());
        return DateResolver.resolve(
                        new TimePhrase(span, words, PrintedDates.first(words).orElse(null)),
                        Optional.of(written),
                        future ? DateResolver.Direction.FUTURE : DateResolver.Direction.EITHER)
                .map(When::edtf);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "today, 1956-12-26",
        "this afternoon, 1956-12-26",
        "last night, 1956-12-25",
        "yesterday, 1956-12-25",
        "monday, 1956-12-24",
        "on wednesday, 1956-12-26",
        "14th, 1956-12-14",
        "on 28th, 1956-11-28",
        "December 13, 1956-12-13",
        "January 4, 1957-01-04",
        "last month, 1956-11",
        "last week, 1956-12-13/1956-12-25",
        "two days ago, 1956-12-24",
        "day before yesterday, 1956-12-24",
        "day after tomorrow, 1956-12-28",
        "in november, 1956-11",
        "last spring, 1956-03-01/1956-06-21",
        "later in the afternoon, 1956-12-26",
        "later this week, 1956-12-26/1956-12-30",
        "later this month, 1956-12-26/1956-12-31",
        "in the next few days, 1956-12-27/1957-01-02",
        "in a day or two, 1956-12-27/1957-01-02",
        "over the weekend, 1956-12-22/1956-12-23"
    })
    void words_count_from_the_day_of_writing(String words, String edtf) {
        assertThat(resolve(words, WRITTEN, false)).contains(edtf);
    }

    @ParameterizedTest(name = "{0} in a telegram of {1} is {2}, planned {3}")
    @CsvSource({
        "at 1700, 09:00, 1956-12-25, 1956-12-26",
        "at 6:30 p.m, 20:00, 1956-12-26, 1956-12-27",
        "at 11 a.m, 09:00, 1956-12-25, 1956-12-26",
        "at 12:45 pm, 18:00, 1956-12-26, 1956-12-27",
        "at 6:30 p.m, 18:15, 1956-12-25, 1956-12-26",
        "at 1700, 00:00, 1956-12-26, 1956-12-27"
    })
    void an_hour_alone_is_the_last_or_next_such_hour(String words, LocalTime sent, String held, String planned) {
        When written = When.minute(LocalDate.of(1956, 12, 26), sent, false);
        assertThat(resolve(words, written, false)).contains(held);
        assertThat(resolve(words, written, true)).contains(planned);
    }

    @Test
    void an_hour_alone_tells_nothing_where_nobody_knows_when_it_was_written() {
        assertThat(resolve("at 1700", WRITTEN, false)).isEmpty();
    }

    @Test
    void midnight_is_the_end_of_the_day_it_is_printed_with() {
        When midnight = When.minute(LocalDate.of(1956, 12, 26), LocalTime.MIDNIGHT, false);
        assertThat(resolve("this afternoon", midnight, false)).contains("1956-12-26");
    }

    @Test
    void what_is_planned_for_friday_is_planned_for_the_next_one() {
        assertThat(resolve("friday", WRITTEN, true)).contains("1956-12-28");
    }

    @Test
    void a_month_of_a_plan_is_the_next_one_of_its_name() {
        assertThat(resolve("in march", WRITTEN, true)).contains("1957-03");
        assertThat(resolve("in march", WRITTEN, false)).contains("1956-03");
    }

    @Test
    void a_document_known_by_its_month_gives_a_named_day_its_year() {
        assertThat(resolve("December 13", When.month(YearMonth.of(1981, 12)), false))
                .contains("1981-12-13");
    }

    @Test
    void yesterday_of_a_document_known_only_by_its_month_is_no_day() {
        assertThat(resolve("yesterday", When.month(YearMonth.of(1981, 12)), false))
                .isEmpty();
    }

    @Test
    void an_undated_document_dates_nothing_by_its_own_day() {
        Span span = new Span(0, 5);
        assertThat(DateResolver.resolve(
                        new TimePhrase(span, "today", null), Optional.empty(), DateResolver.Direction.EITHER))
                .isEmpty();
    }

    @Test
    void the_next_day_counts_from_the_day_named_before_it() {
        assertThat(beside(TimePhrase.Reckoning.DAY_AFTER)).contains("1956-12-14");
        assertThat(beside(TimePhrase.Reckoning.DAY_BEFORE)).contains("1956-12-12");
    }

    /** A day told by another one that is named: December 13. */
    private static Optional<String> beside(TimePhrase.Reckoning reckoning) {
        TimePhrase named = new TimePhrase(
                new Span(0, 11),
                "december 13",
                PrintedDates.first("December 13").orElseThrow(),
                reckoning);
        return DateResolver.resolve(named, Optional.of(WRITTEN), DateResolver.Direction.EITHER)
                .map(When::edtf);
    }

    @Test
    void what_is_told_as_past_is_not_dated_months_ahead() {
        When november = When.day(LocalDate.of(1956, 11, 10));
        Span span = new Span(0, 11);
        TimePhrase phrase = new TimePhrase(
                span, "february 11", PrintedDates.first("February 11").orElseThrow());
        assertThat(DateResolver.resolve(phrase, Optional.of(november), DateResolver.Direction.PAST)
                        .map(When::edtf))
                .contains("1956-02-11");
        assertThat(DateResolver.resolve(phrase, Optional.of(november), DateResolver.Direction.EITHER)
                        .map(When::edtf))
                .contains("1957-02-11");
    }

    @Test
    void today_of_a_telegram_written_after_midnight_is_the_day_before() {
        When small = When.minute(LocalDate.of(1956, 12, 26), LocalTime.of(1, 0), false);
        assertThat(resolve("today", small, false)).contains("1956-12-25");
        assertThat(resolve("tomorrow", small, true)).contains("1956-12-26");
        When greenwich = When.minute(LocalDate.of(1956, 12, 26), LocalTime.of(1, 0), true);
        assertThat(resolve("today", greenwich, false)).contains("1956-12-26");
    }
}
