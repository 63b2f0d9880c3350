package org.deptel.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.deptel.model.Account;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Knowledge;
import org.deptel.model.LinkedEvent;
import org.deptel.model.Particulars;
import org.deptel.model.ResolvedDocument;
import org.deptel.model.Tier;
import org.deptel.model.Voice;
import org.deptel.text.RegisterEntry;
import org.deptel.text.Span;
import org.deptel.text.Volume;
import org.deptel.text.When;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private static final When DAY = When.day(LocalDate.of(1959, 3, 12));

    private static Volume volume(String id, String... names) {
        List<RegisterEntry> entries = new ArrayList<>();
        for (String name : names) {
            entries.add(new RegisterEntry("p_" + entries.size(), name, "", ""));
        }
        return new Volume(id, "", entries, List.of());
    }

    private static ResolvedDocument document(String id, EventStatus status, When when, String... persons) {
        return Tale.of(id, EventType.MEETING, status, when, "", Particulars.NONE, persons);
    }

    private static Knowledge link(List<Volume> volumes, ResolvedDocument... documents) {
        Linker linker = new Linker();
        volumes.forEach(v -> linker.add(v, List.of()));
        List.of(documents).forEach(linker::add);
        return linker.link();
    }

    @Test
    void one_name_in_two_lists_is_one_person() {
        Knowledge k = link(List.of(volume("v1", "Elm, Charles E."), volume("v2", "Elm, Charles")));
        assertThat(k.getPerson("v1#p_0")).isEqualTo(k.getPerson("v2#p_0")).isEqualTo("elm-charles-e");
    }

    @Test
    void two_names_in_one_list_are_two_persons() {
        Knowledge k = link(List.of(volume("v1", "Elm, Charles", "Elm, C.")));
        assertThat(k.getPerson("v1#p_0")).isNotEqualTo(k.getPerson("v1#p_1"));
    }

    @Test
    void who_could_be_either_of_two_joins_neither() {
        Knowledge k = link(List.of(volume("v1", "Elm, Charles E.", "Elm, Conrad F."), volume("v2", "Elm, C.")));
        assertThat(k.getPerson("v2#p_0")).isNotIn(k.getPerson("v1#p_0"), k.getPerson("v1#p_1"));
    }

    @Test
    void a_bare_surname_is_not_joined_to_a_full_name() {
        Knowledge k = link(
                List.of(volume("v1", "Elm, Charles")),
                document("text/a", EventStatus.HELD, DAY, "text/a#Elm", "text/a#Oak"));
        assertThat(k.getPerson("text/a#Elm")).isNotEqualTo(k.getPerson("v1#p_0"));
    }

    @Test
    void accounts_of_one_day_and_two_shared_persons_are_one_event() {
        Knowledge k = link(
                List.of(volume("v1", "Elm, Charles", "Oak, Ivan", "Ash, Bo")),
                document("v1/d1", EventStatus.HELD, DAY, "v1#p_0", "v1#p_1"),
                document("v1/d2", EventStatus.HELD, DAY, "v1#p_0", "v1#p_1", "v1#p_2"),
                document("v1/d3", EventStatus.HELD, When.day(LocalDate.of(1959, 3, 13)), "v1#p_0", "v1#p_1"));
        assertThat(k.events().values())
                .extracting(LinkedEvent::key)
                .containsExactlyInAnyOrder("1959-03-12-ash-elm-oak", "1959-03-13-elm-oak");
        assertThat(k.encounters())
                .filteredOn(e -> e.first().startsWith("elm"))
                .singleElement()
                .satisfies(e -> assertThat(e.events()).hasSize(2));
    }

    @Test
    void a_plan_and_the_note_that_it_was_carried_out_are_one_event_that_was_held() {
        ResolvedDocument plan = document("v1/d1", EventStatus.PLANNED, DAY, "v1#p_0", "v1#p_1");
        Account said = plan.accounts().get(0);
        Account note = new Account(
                2,
                EventType.MEETING,
                EventStatus.HELD,
                Tier.FOOTNOTE,
                Voice.EDITOR_VOICE,
                new Span(0, 1),
                new Span(0, 1),
                "rule",
                0.9,
                said.participations(),
                DAY,
                "",
                "",
                "");
        Knowledge k = link(List.of(volume("v1", "Elm, Charles", "Oak, Ivan")), plan.withAccounts(List.of(said, note)));
        assertThat(k.events().values()).singleElement().satisfies(e -> {
            assertThat(e.status()).isEqualTo(EventStatus.HELD);
            assertThat(e.accounts()).hasSize(2);
        });
    }

    @Test
    void only_meetings_that_were_held_make_people_meet() {
        Knowledge k = link(
                List.of(volume("v1", "Elm, Charles", "Oak, Ivan")),
                document("v1/d1", EventStatus.PLANNED, DAY, "v1#p_0", "v1#p_1"));
        assertThat(k.events()).hasSize(1);
        assertThat(k.encounters()).isEmpty();
    }

    @Test
    void the_order_of_documents_and_volumes_changes_nothing() {
        List<Volume> volumes = new ArrayList<>(List.of(
                volume("v1", "Elm, Charles", "Oak, Ivan"),
                volume("v2", "Elm, Charles E.", "Elm, Conrad"),
                volume("v3", "Oak, I.")));
        List<ResolvedDocument> documents = new ArrayList<>(List.of(
                document("v1/d1", EventStatus.HELD, DAY, "v1#p_0", "v1#p_1"),
                document("v2/d1", EventStatus.HELD, DAY, "v2#p_0", "v2#p_1"),
                document("v3/d2", EventStatus.HELD, DAY, "v3#p_0", "v3/d2#Birch")));
        Knowledge first = link(volumes, documents.toArray(new ResolvedDocument[0]));
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(volumes, random);
            Collections.shuffle(documents, random);
            assertThat(link(volumes, documents.toArray(new ResolvedDocument[0])))
                    .isEqualTo(first);
        }
    }
}
