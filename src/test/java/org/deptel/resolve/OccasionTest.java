package org.deptel.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
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

/** Which sentences of a document tell of one meeting, and which of another of the same two men. */
class OccasionTest {
    private static final When MAY_5 = When.day(LocalDate.of(1959, 5, 5));

    /** How many meetings two sentences tell, the first of the day given. */
    private static int told(
            @Nullable When first, String one, String trigger, @Nullable When second, String two, String other) {
        String text = one + " " + two;
        Accounts accounts = new Accounts(text, Optional.empty());
        accounts.add(meeting(text, 0, one.length(), trigger, first));
        accounts.add(meeting(text, one.length() + 1, text.length(), other, second));
        return accounts.numbered().size();
    }

    private static Account meeting(String text, int begin, int end, String trigger, @Nullable When day) {
        int at = text.indexOf(trigger, begin);
        assertThat(at).isBetween(begin, end);
        return new Account(
                0,
                EventType.MEETING,
                EventStatus.HELD,
                Tier.NARRATIVE,
                Voice.DOCUMENT_VOICE,
                new Span(begin, end),
                new Span(at, at + trigger.length()),
                trigger.matches("saw|met") ? "verb-object" : "noun-" + trigger,
                0.8,
                List.of(person("archer"), person("bell")),
                day,
                "",
                "",
                "");
    }

    private static Participation person(String key) {
        return person(key, Function.PRINCIPAL);
    }

    private static Participation person(String key, Function function) {
        return new Participation(key, "", function, OfficePhrase.NONE, key, 0.9);
    }

    @Test
    void who_only_stood_by_is_met_again_without_it_being_the_same_meeting() {
        String text = "Archer saw Bell with Cole. Later Archer and Cole saw Dunn.";
        Account first = withThem(meeting(text, 0, 26, "saw", null), person("bell"), person("cole", Function.PRESENT));
        Account second = withThem(
                meeting(text, 27, text.length(), "saw", null), person("dunn"), person("cole", Function.PRESENT));
        Accounts accounts = new Accounts(text, Optional.empty());
        accounts.add(first);
        accounts.add(second);
        assertThat(accounts.numbered()).hasSize(2);
    }

    @Test
    void later_that_day_without_one_of_the_first_talk_is_another_talk() {
        String text = "Archer saw Bell and Cole. Later that day Archer saw Bell and Dunn.";
        Account first = withThem(meeting(text, 0, 25, "saw", null), person("bell"), person("cole"));
        Account second = withThem(meeting(text, 26, text.length(), "saw", null), person("bell"), person("dunn"));
        Accounts accounts = new Accounts(text, Optional.empty());
        accounts.add(first);
        accounts.add(second);
        assertThat(accounts.numbered()).hasSize(2);
    }

    @Test
    void whom_the_list_of_a_record_does_not_name_somebody_met_at_another_time() {
        assertThat(besideList(null)).isEqualTo(2);
        assertThat(besideList(When.day(LocalDate.of(1959, 5, 2)))).isEqualTo(2);
        assertThat(besideList(MAY_5)).isEqualTo(1);
    }

    /** How many meetings a record of May 5 has that tells of one with somebody who is not on its list. */
    private static int besideList(@Nullable When day) {
        String text = "Present were Archer and Bell. Archer and Bell saw Cole.";
        Accounts accounts = new Accounts(text, Optional.empty());
        accounts.add(listed());
        accounts.add(withThem(
                meeting(text, 30, text.length(), "saw", day), person("archer"), person("bell"), person("cole")));
        return accounts.numbered().size();
    }

    /** The meeting of Archer and Bell that a list records. */
    private static Account listed() {
        return of(EventType.MEETING, Tier.PARTICIPANTS_LIST, new Span(0, 29), "participants-list")
                .dated(MAY_5, "of the record");
    }

    @Test
    void of_those_whom_a_list_names_it_may_be_told_what_they_said() {
        String text = "Present were Archer and Bell. Archer told Bell so.";
        Accounts accounts = new Accounts(text, Optional.empty());
        accounts.add(Telling.among(
                of(EventType.MEETING, Tier.NARRATIVE, new Span(0, 29), "roll-call"),
                List.of(person("archer", Function.PRESENT), person("bell", Function.PRESENT))));
        accounts.add(of(EventType.MEETING, Tier.NARRATIVE, new Span(30, text.length()), "verb-tell"));
        assertThat(accounts.numbered()).hasSize(1);
    }

    private static Account withThem(Account a, Participation... others) {
        List<Participation> all = new java.util.ArrayList<>(List.of(person("archer")));
        all.addAll(List.of(others));
        return Telling.among(a, all);
    }

    @Test
    void what_is_told_without_a_mark_is_the_meeting_told_before() {
        assertThat(told(MAY_5, "Archer saw Bell today.", "saw", null, "In the talk Bell agreed with Archer.", "talk"))
                .isEqualTo(1);
    }

    @Test
    void who_sees_somebody_again_meets_him_another_time() {
        assertThat(told(MAY_5, "Archer saw Bell on May 5.", "saw", null, "He saw Bell again at his request.", "saw"))
                .isEqualTo(2);
    }

    @Test
    void again_of_the_same_day_is_still_the_meeting_told_before() {
        assertThat(told(MAY_5, "Archer saw Bell again today.", "saw", MAY_5, "He saw Bell again this morning.", "saw"))
                .isEqualTo(1);
    }

    @Test
    void the_first_conversation_is_not_the_second() {
        assertThat(told(
                        null,
                        "Archer's second conversation with Bell.",
                        "conversation",
                        null,
                        "In the first private conversation with Bell Archer agreed.",
                        "conversation"))
                .isEqualTo(2);
        assertThat(told(
                        null,
                        "Archer's second conversation with Bell.",
                        "conversation",
                        null,
                        "In this second conversation with Bell Archer agreed.",
                        "conversation"))
                .isEqualTo(1);
    }

    @Test
    void talks_that_two_telegrams_report_are_two() {
        assertThat(told(
                        null,
                        "Your talk with Bell (Embtel 3966) was useful.",
                        "talk",
                        null,
                        "Refer to your talk with Bell (Embtel 4018) too.",
                        "talk"))
                .isEqualTo(2);
        assertThat(told(
                        null,
                        "Your talk with Bell (Embtel 3966) was useful.",
                        "talk",
                        null,
                        "Refer to your talk with Bell (Embtel 3966) too.",
                        "talk"))
                .isEqualTo(1);
    }

    @Test
    void what_is_told_of_two_who_speak_on_the_telephone_is_no_meeting_of_theirs() {
        String text = "Call between Archer and Bell. Archer told Bell so. Archer saw Bell.";
        Accounts accounts = new Accounts(text, Optional.empty());
        accounts.add(of(EventType.TELEPHONE_CALL, Tier.HEADING, new Span(0, 29), "record-between"));
        accounts.add(of(EventType.MEETING, Tier.NARRATIVE, new Span(30, 51), "verb-tell"));
        assertThat(accounts.numbered()).hasSize(1);
        accounts.add(of(EventType.MEETING, Tier.NARRATIVE, new Span(52, text.length()), "verb-object"));
        assertThat(accounts.numbered()).hasSize(2);
    }

    private static Account of(EventType type, Tier tier, Span quote, String rule) {
        return new Account(
                0,
                type,
                EventStatus.HELD,
                tier,
                Voice.DOCUMENT_VOICE,
                quote,
                quote,
                rule,
                0.8,
                List.of(person("archer"), person("bell")),
                null,
                "",
                "",
                "");
    }

    /** What is told of a talk of Archer with Bell at which Cole stood by, and then that Cole spoke, by this rule. */
    private static int toldOfHimWhoStoodBy(String second, String rule) {
        String text = "Archer saw Bell, accompanying Cole. " + second;
        Account first = withThem(meeting(text, 0, 35, "saw", MAY_5), person("bell"), person("cole", Function.PRESENT));
        Account spoke =
                withThem(of(EventType.MEETING, Tier.NARRATIVE, new Span(36, text.length()), rule), person("cole"));
        Accounts accounts = new Accounts(text, Optional.empty());
        accounts.add(first);
        accounts.add(spoke);
        return accounts.numbered().size();
    }

    @Test
    void who_stood_by_and_speaks_in_the_conversation_speaks_in_that_one() {
        assertThat(toldOfHimWhoStoodBy("During conversation Cole said so.", "noun-conversation-speaker"))
                .isEqualTo(1);
        assertThat(toldOfHimWhoStoodBy("Cole also gave Archer a note.", "verb-tell"))
                .isEqualTo(1);
    }

    @Test
    void what_he_who_stood_by_tells_after_the_interview_is_another_talk() {
        assertThat(toldOfHimWhoStoodBy("Cole told Archer after interview that he knew.", "verb-tell"))
                .isEqualTo(2);
    }

    @Test
    void after_the_departure_of_one_those_who_stay_have_another_talk() {
        String text = "Archer saw Bell and Cole. After Bell’s departure Archer saw Cole and Dunn.";
        Account first = withThem(meeting(text, 0, 25, "saw", null), person("bell"), person("cole"), person("dunn"));
        Account second = withThem(meeting(text, 26, text.length(), "saw", null), person("cole"), person("dunn"));
        Accounts accounts = new Accounts(text, Optional.empty());
        accounts.add(first);
        accounts.add(second);
        assertThat(accounts.numbered()).hasSize(2);
    }

    @Test
    void a_talk_asked_for_and_then_fixed_is_one_that_is_planned() {
        String text = "Archer asked to see Bell. Archer will see Bell on May 5.";
        Account asked = withStatus(meeting(text, 0, 25, "see", null), EventStatus.PROPOSED);
        Account fixed = withStatus(meeting(text, 26, text.length(), "see", MAY_5), EventStatus.PLANNED);
        for (List<Account> told : List.of(List.of(asked, fixed), List.of(fixed, asked))) {
            Accounts accounts = new Accounts(text, Optional.empty());
            told.forEach(accounts::add);
            assertThat(accounts.numbered()).singleElement().satisfies(a -> {
                assertThat(a.status()).isEqualTo(EventStatus.PLANNED);
                assertThat(a.date()).isEqualTo(MAY_5);
                assertThat(a.quote()).isEqualTo(fixed.quote());
            });
        }
    }

    @Test
    void calls_at_two_hours_of_one_day_are_two() {
        String text = "Archer called Bell at 1:31. Bell called Archer at 1:42.";
        Account first = call(meeting(text, 0, 27, "called", at(13, 31)));
        Accounts accounts = new Accounts(text, Optional.empty());
        accounts.add(first);
        accounts.add(call(meeting(text, 28, text.length(), "called", at(13, 42))));
        accounts.add(call(meeting(text, 28, text.length(), "called", MAY_5)));
        assertThat(accounts.numbered()).hasSize(2);
    }

    private static When at(int hour, int minute) {
        return When.minute(LocalDate.of(1959, 5, 5), LocalTime.of(hour, minute), false);
    }

    private static Account call(Account a) {
        return as(a, EventType.TELEPHONE_CALL, a.status(), "verb-telephone");
    }

    private static Account withStatus(Account a, EventStatus status) {
        return as(a, a.type(), status, a.method());
    }

    private static Account as(Account a, EventType type, EventStatus status, String method) {
        return new Account(
                a.number(),
                type,
                status,
                a.tier(),
                a.voice(),
                a.quote(),
                a.trigger(),
                method,
                a.confidence(),
                a.participations(),
                a.date(),
                a.place(),
                a.subject(),
                a.named());
    }

    /** The same account of this status and tier. */
    private static Account as(Account a, EventStatus status, Tier tier, Voice voice, String method) {
        return new Account(
                0,
                a.type(),
                status,
                tier,
                voice,
                a.quote(),
                a.trigger(),
                method,
                0.8,
                a.participations(),
                a.date(),
                "",
                "",
                "");
    }

    @Test
    void a_meeting_to_come_that_the_editors_tell_of_as_held_was_held() {
        String text = "Your meeting with Bell. They met on May 6.";
        Account plan = as(
                meeting(text, 0, 23, "meeting", null),
                EventStatus.PLANNED,
                Tier.NARRATIVE,
                Voice.DOCUMENT_VOICE,
                "noun-meeting");
        When may6 = When.day(LocalDate.of(1959, 5, 6));
        Account told = as(
                meeting(text, 24, text.length(), "met", may6),
                EventStatus.HELD,
                Tier.FOOTNOTE,
                Voice.EDITOR_VOICE,
                "verb-meet");
        Accounts accounts = new Accounts(text, Optional.of(MAY_5));
        accounts.add(plan);
        accounts.add(told);
        assertThat(accounts.numbered())
                .singleElement()
                .returns(EventStatus.HELD, Account::status)
                .returns(may6, Account::date)
                .returns(Tier.FOOTNOTE, Account::tier);
        Accounts later = new Accounts(text, Optional.of(When.day(LocalDate.of(1959, 5, 9))));
        later.add(plan);
        later.add(told);
        assertThat(later.numbered()).hasSize(2);
    }
}
