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
import org.deptel.model.Outcomes;
import org.deptel.model.Participation;
import org.deptel.model.Tier;
import org.deptel.model.Voice;
import org.deptel.text.Span;
import org.deptel.text.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A plan and what became of it are one encounter, whichever of them the paper and the editors tell. */
class PlansAndOutcomesTest {
    private static final When WRITTEN = day(20);

    private static When day(int ofMay) {
        return When.day(LocalDate.of(1959, 5, ofMay));
    }

    private static Account told(EventStatus status, Tier tier, Span quote, @Nullable When when) {
        return new Account(
                0,
                EventType.MEETING,
                status,
                tier,
                tier == Tier.FOOTNOTE ? Voice.EDITOR_VOICE : Voice.DOCUMENT_VOICE,
                quote,
                quote,
                "verb-object",
                0.8,
                List.of(person("archer"), person("bell")),
                when,
                "",
                "",
                "");
    }

    private static Participation person(String key) {
        return new Participation(key, "", Function.PRINCIPAL, OfficePhrase.NONE, key, 0.9);
    }

    private static Account planned(Tier tier, @Nullable When when) {
        return told(EventStatus.PLANNED, tier, new Span(0, 9), when);
    }

    private static Account held(Tier tier, When when) {
        return told(EventStatus.HELD, tier, new Span(10, 19), when);
    }

    private static boolean isOutcome(Account plan, Account held) {
        return Outcomes.of(plan, List.of(plan, held), Optional.of(WRITTEN)).isPresent();
    }

    @Test
    void the_editors_tell_what_became_of_a_plan_of_the_paper() {
        assertThat(isOutcome(planned(Tier.NARRATIVE, null), held(Tier.FOOTNOTE, day(24))))
                .isTrue();
        assertThat(isOutcome(planned(Tier.NARRATIVE, null), held(Tier.FOOTNOTE, day(3))))
                .isFalse();
    }

    @Test
    void what_the_paper_plans_may_be_put_off_by_a_day() {
        assertThat(isOutcome(planned(Tier.NARRATIVE, day(22)), held(Tier.FOOTNOTE, day(23))))
                .isTrue();
        assertThat(isOutcome(planned(Tier.NARRATIVE, day(22)), held(Tier.FOOTNOTE, day(24))))
                .isFalse();
    }

    @Test
    void a_note_that_tells_of_two_days_tells_of_two_meetings() {
        assertThat(isOutcome(planned(Tier.FOOTNOTE, day(22)), held(Tier.FOOTNOTE, day(21))))
                .isFalse();
    }

    @Test
    void the_paper_reports_the_talk_that_a_note_says_was_sought() {
        assertThat(isOutcome(planned(Tier.FOOTNOTE, null), held(Tier.NARRATIVE, day(19))))
                .isTrue();
        assertThat(isOutcome(planned(Tier.FOOTNOTE, day(19)), held(Tier.NARRATIVE, day(19))))
                .isTrue();
    }

    @Test
    void a_talk_long_before_the_paper_or_on_another_day_is_not_the_one_that_was_sought() {
        assertThat(isOutcome(planned(Tier.FOOTNOTE, null), held(Tier.NARRATIVE, day(3))))
                .isFalse();
        assertThat(isOutcome(planned(Tier.FOOTNOTE, day(22)), held(Tier.NARRATIVE, day(19))))
                .isFalse();
    }

    @Test
    void a_paper_that_plans_another_talk_with_the_same_man_tells_of_two() {
        assertThat(isOutcome(planned(Tier.NARRATIVE, null), held(Tier.NARRATIVE, day(19))))
                .isFalse();
    }

    /** How many meetings a paper tells that first reports one and then speaks of one in these words. */
    private static int told(String plan) {
        String text = "Archer met Bell today. " + plan;
        Accounts accounts = new Accounts(text, Optional.of(WRITTEN));
        accounts.add(told(EventStatus.HELD, Tier.NARRATIVE, new Span(0, 22), WRITTEN));
        accounts.add(told(EventStatus.PLANNED, Tier.NARRATIVE, new Span(23, text.length()), null));
        return accounts.numbered().size();
    }

    @Test
    void what_had_been_agreed_on_is_the_talk_itself() {
        assertThat(told("Bell was pleased that Archer had agreed to meet with him so soon."))
                .isEqualTo(1);
        assertThat(told("Bell was pleased that Archer has agreed to meet with him again."))
                .isEqualTo(2);
    }

    @Test
    void an_account_joined_of_two_names_what_gave_its_day_and_what_gave_its_place() {
        Accounts accounts = new Accounts("Archer met Bell. Archer met Bell in Elmtown.", Optional.of(WRITTEN));
        accounts.add(
                told(EventStatus.HELD, Tier.NARRATIVE, new Span(0, 16), null).dated(WRITTEN, "as said: today"));
        accounts.add(
                told(EventStatus.HELD, Tier.NARRATIVE, new Span(17, 44), null).placed("elmtown", "as said"));
        assertThat(accounts.numbered())
                .extracting(Account::method)
                .containsExactly("verb-object; date as said: today; place as said");
    }

    @Test
    void the_day_stands_before_the_place_whichever_is_known_first() {
        Account placed = held(Tier.NARRATIVE, WRITTEN).placed("elmtown", "as said");
        assertThat(placed.dated(WRITTEN, "of the subject line").method())
                .isEqualTo("verb-object; date of the subject line; place as said");
    }
}
