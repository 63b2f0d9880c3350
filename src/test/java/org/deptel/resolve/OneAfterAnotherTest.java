package org.deptel.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deptel.model.Account;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.OfficePhrase;
import org.deptel.model.Participation;
import org.deptel.model.Tier;
import org.deptel.model.Voice;
import org.deptel.text.Span;
import org.deptel.text.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A talk that followed another is of its day, though nobody says so. */
class OneAfterAnotherTest {
    private static final When MAY_5 = When.day(LocalDate.of(1959, 5, 5));

    private static Participation person(String key) {
        return new Participation(key, "", Function.PRINCIPAL, OfficePhrase.NONE, key, 0.9);
    }

    private static Account told(String text, String quote, @Nullable When when, String... who) {
        int begin = text.indexOf(quote);
        Span span = new Span(begin, begin + quote.length());
        return new Account(
                0,
                EventType.MEETING,
                EventStatus.HELD,
                Tier.NARRATIVE,
                Voice.DOCUMENT_VOICE,
                span,
                span,
                "verb-meet",
                0.8,
                List.of(who).stream().map(OneAfterAnotherTest::person).toList(),
                when,
                "",
                "",
                "");
    }

    /** The day of the second of two talks, told with so many words between. */
    private static Optional<When> second(String first, String between, String second) {
        String text = first + between + second;
        Accounts accounts = new Accounts(text, Optional.empty());
        accounts.add(told(text, first, MAY_5, "archer", "bell"));
        accounts.add(told(text, second, null, "archer", "carver"));
        return accounts.numbered().get(1).when();
    }

    @Test
    void who_then_met_another_did_so_that_day() {
        assertThat(second("Archer met Bell.", " ", "Archer then met Carver.")).contains(MAY_5);
        assertThat(second("Archer met Bell.", " ", "Then we went over to the palace and saw Carver."))
                .contains(MAY_5);
        assertThat(second("Archer met Bell.", " ", "Archer met Carver.")).isEmpty();
    }

    @Test
    void what_follows_a_talk_or_was_told_behind_it_is_of_its_day() {
        assertThat(second("Archer met Bell.", " ", "Following my interview with Bell, Carver was received."))
                .contains(MAY_5);
        assertThat(second("Archer met Bell.", " ", "Carver told me after interview that it was over."))
                .contains(MAY_5);
        assertThat(second("Archer met Bell.", " ", "Carver told me after the war that it was over."))
                .isEmpty();
    }

    @Test
    void what_stands_far_behind_a_talk_followed_another_unless_all_is_about_it() {
        String far = " It rained.".repeat(300);
        assertThat(second("Archer met Bell.", far, "Archer then met Carver.")).isEmpty();
        assertThat(second("Subject: Archer’s Meeting With Bell, May 5.", far, "Archer then met Carver."))
                .contains(MAY_5);
    }
}
