package org.deptel.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.deptel.model.Account;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.OfficePhrase;
import org.deptel.model.Participation;
import org.deptel.model.Tier;
import org.deptel.model.Voice;
import org.deptel.text.DocumentKind;
import org.deptel.text.Span;
import org.deptel.text.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrustModelTest {
    private static Account meeting(EventStatus status, Tier tier, String method, @Nullable When day, double sure) {
        Participation archer = new Participation("archer", "", Function.PRINCIPAL, OfficePhrase.NONE, "Archer", 0.95);
        Participation bell = new Participation("bell", "", Function.PRINCIPAL, OfficePhrase.NONE, "Bell", sure);
        return new Account(
                0,
                EventType.MEETING,
                status,
                tier,
                Voice.DOCUMENT_VOICE,
                new Span(0, 9),
                new Span(0, 4),
                method,
                0.8,
                List.of(archer, bell),
                day,
                "",
                "",
                "");
    }

    private static final When MAY_5 = When.day(LocalDate.of(1959, 5, 5));
    private static final Account SAW_TODAY =
            meeting(EventStatus.HELD, Tier.NARRATIVE, "verb-object; date as said: today", MAY_5, 0.95);

    @Test
    void a_meeting_held_on_a_day_told_is_surer_than_talks_proposed_for_none() {
        TrustModel shipped = TrustModel.shipped();
        Account proposed = meeting(EventStatus.PROPOSED, Tier.NARRATIVE, "noun-talks", null, 0.95);
        assertThat(shipped.probability(SAW_TODAY, DocumentKind.TELEGRAM))
                .isGreaterThan(shipped.probability(proposed, DocumentKind.TELEGRAM) + 0.2);
    }

    @Test
    void who_is_less_surely_meant_makes_the_meeting_less_sure() {
        TrustModel shipped = TrustModel.shipped();
        Account doubtful = meeting(EventStatus.HELD, Tier.NARRATIVE, "verb-object; date as said: today", MAY_5, 0.6);
        assertThat(shipped.probability(doubtful, DocumentKind.TELEGRAM))
                .isLessThan(shipped.probability(SAW_TODAY, DocumentKind.TELEGRAM));
    }

    @Test
    void the_weights_of_all_that_is_seen_are_added() {
        TrustModel model = TrustModel.of(Map.of("bias", 1.0, "date said", 1.0, "status held", -2.0));
        assertThat(model.probability(SAW_TODAY, DocumentKind.TELEGRAM)).isEqualTo(0.5);
        assertThat(TrustModel.of(Map.of("bias", 1.0)).probability(SAW_TODAY, DocumentKind.TELEGRAM))
                .isCloseTo(0.73, within(0.001));
    }

    @Test
    void a_list_of_those_present_is_not_judged() {
        assertThat(TrustModel.judges(SAW_TODAY)).isTrue();
        assertThat(TrustModel.judges(
                        meeting(EventStatus.HELD, Tier.PARTICIPANTS_LIST, "participants-list", MAY_5, 0.95)))
                .isFalse();
    }
}
