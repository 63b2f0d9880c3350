package org.deptel.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.deptel.authority.Authority;
import org.deptel.model.EventType;
import org.deptel.model.KnownEvent;
import org.deptel.text.When;
import org.junit.jupiter.api.Test;

class NamedEventsTest {
    private static Optional<KnownEvent> chosen(String name, int year, int month) {
        return NamedEvents.choose(Authority.core(), name, Optional.of(When.day(LocalDate.of(year, month, 1))));
    }

    @Test
    void a_name_of_common_words_means_an_event_only_near_its_time() {
        assertThat(chosen("Foreign Ministers Meeting", 1955, 11)).isPresent();
        assertThat(chosen("Foreign Ministers Meeting", 1975, 11)).isEmpty();
    }

    @Test
    void a_name_of_its_own_means_its_event_at_any_later_time() {
        assertThat(chosen("Berlin blockade", 1956, 12)).isPresent();
    }

    @Test
    void a_document_cannot_speak_of_what_came_years_later() {
        assertThat(chosen("Cuban missile crisis", 1955, 1)).isEmpty();
    }

    @Test
    void of_several_events_of_one_name_the_nearest_is_meant() {
        assertThat(chosen("NATO summit", 1978, 5)).map(KnownEvent::key).contains("nato-summit-1978");
        assertThat(chosen("NATO summit", 1982, 5)).map(KnownEvent::key).contains("nato-summit-1982");
    }

    @Test
    void conferences_and_agreements_have_kinds_of_their_own() {
        assertThat(chosen("Yalta Conference", 1946, 1)).map(NamedEvents::type).contains(EventType.CONFERENCE);
        assertThat(chosen("North Atlantic Treaty", 1950, 1))
                .map(NamedEvents::type)
                .contains(EventType.AGREEMENT);
        assertThat(chosen("Berlin blockade", 1950, 1)).map(NamedEvents::type).contains(EventType.NAMED_EVENT);
    }
}
