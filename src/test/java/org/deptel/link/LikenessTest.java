package org.deptel.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Knowledge;
import org.deptel.model.Particulars;
import org.deptel.text.RegisterEntry;
import org.deptel.text.Volume;
import org.deptel.text.When;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final When DAY = When.day(LocalDate.of(1959, 3, 12));
    private static final When MONTH = When.month(YearMonth.of(1959, 3));
    private static final When LATER = When.day(LocalDate.of(1959, 9, 12));

    private final Linker linker = new Linker();
    private int told = 0;

    LikenessTest() {
        linker.add(
                new Volume(
                        "v1",
                        "",
                        List.of(
                                new RegisterEntry("p_0", "Elm, Charles", "", ""),
                                new RegisterEntry("p_1", "Oak, Ivan", "", "")),
                        List.of()),
                List.of());
    }

    /** Another document tells of an event. */
    private LikenessTest told(EventType type, When when, String place, Particulars particulars, String... persons) {
        told += 1;
        linker.add(Tale.of("text/" + told, type, EventStatus.HELD, when, place, particulars, persons));
        return this;
    }

    private Knowledge linked() {
        return linker.link();
    }

    @Test
    void one_visit_told_with_its_day_and_with_its_month_is_one_event() {
        Knowledge k = told(EventType.VISIT, DAY, "paris", Particulars.NONE, "v1#p_0")
                .told(EventType.VISIT, MONTH, "paris", Particulars.NONE, "v1#p_0")
                .linked();
        assertThat(k.events().values())
                .singleElement()
                .satisfies(e -> assertThat(e.label()).isEqualTo("Visit of Elm to Paris, 1959-03-12"));
    }

    @Test
    void visits_elsewhere_at_other_times_or_of_others_stay_apart() {
        Knowledge k = told(EventType.VISIT, DAY, "paris", Particulars.NONE, "v1#p_0")
                .told(EventType.VISIT, DAY, "oslo", Particulars.NONE, "v1#p_0")
                .told(EventType.VISIT, LATER, "paris", Particulars.NONE, "v1#p_0")
                .told(EventType.VISIT, DAY, "paris", Particulars.NONE, "v1#p_1")
                .linked();
        assertThat(k.events()).hasSize(4);
    }

    @Test
    void a_visit_and_a_statement_make_nobody_meet() {
        Knowledge k = told(EventType.VISIT, DAY, "paris", Particulars.NONE, "v1#p_0", "v1#p_1")
                .told(EventType.STATEMENT, DAY, "paris", Particulars.NONE, "v1#p_0", "v1#p_1")
                .linked();
        assertThat(k.encounters()).isEmpty();
    }

    @Test
    void an_agreement_is_known_by_its_parties_and_day_but_not_under_two_names() {
        Particulars parties = Particulars.between(List.of("france", "norway"));
        Particulars trade = new Particulars("Trade Agreement", List.of("france", "norway"), "", "");
        Particulars air = new Particulars("Air Agreement", List.of("france", "norway"), "", "");
        assertThat(told(EventType.AGREEMENT, DAY, "", parties)
                        .told(EventType.AGREEMENT, DAY, "oslo", trade)
                        .linked()
                        .events())
                .hasSize(1);
        assertThat(new LikenessTest()
                        .told(EventType.AGREEMENT, DAY, "", trade)
                        .told(EventType.AGREEMENT, DAY, "", air)
                        .linked()
                        .events())
                .hasSize(2);
    }

    @Test
    void a_conference_is_known_by_its_name_near_its_time() {
        Particulars name = Particulars.named("Tenth Baltic Conference");
        Knowledge k = told(EventType.CONFERENCE, DAY, "oslo", name)
                .told(EventType.CONFERENCE, MONTH, "", name)
                .told(EventType.CONFERENCE, LATER, "", name)
                .told(EventType.CONFERENCE, DAY, "", Particulars.named("Baltic Fisheries Conference"))
                .linked();
        assertThat(k.events()).hasSize(3);
    }
}
