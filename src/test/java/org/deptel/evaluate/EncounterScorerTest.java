package org.deptel.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.deptel.evaluate.EncounterScorer.LabelSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncounterScorerTest {
    private static final String MEETINGS = "encounters of further telegrams: meetings";

    private static String event(String type, String first, String second) {
        return """
                {"type": "%1$s", "status": "held", "participants": [{"id": "%2$s", "name": "Mr. %2$s"}, {"id": "%3$s", "name": "Mr. %3$s"}],
                 "others": [], "date": "1959-03-12", "place": "Bonn", "zone": "body", "begin": 7, "confidence": 0.9}""".formatted(type, first, second).replace("\n", " ");
    }

    private static String row(String document, String... events) {
        return "{\"doc\": \"%s\", \"events\": [%s]}".formatted(document, String.join(", ", events));
    }

    private static List<JsonObject> found(String... events) {
        return List.of(events).stream()
                .map(e -> new Gson().fromJson(e, JsonObject.class))
                .toList();
    }

    private static String errors(ScoreReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        report.printErrors(100, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void rows_of_further_telegrams_go_to_tuning_and_confirmation_in_turn() {
        ScoreReport report = new ScoreReport(5);
        EncounterScorer scorer = new EncounterScorer(
                LabelSet.FURTHER,
                List.of(row("v/d1", event("meeting", "p_1", "p_2")), row("v/d2", event("meeting", "p_1", "p_3"))),
                report);
        scorer.score("v/d1", found(event("meeting", "p_2", "p_1")));
        scorer.score("v/d2", found());
        assertThat(report.f1(MEETINGS, "tuning")).isEqualTo(1);
        assertThat(report.f1(MEETINGS, "confirmation")).isZero();
        assertThat(report.f1(MEETINGS, "all")).isEqualTo(2 * 0.5 / 1.5);
    }

    @Test
    void errors_of_confirmation_are_counted_but_not_listed() {
        ScoreReport report = new ScoreReport(5);
        EncounterScorer scorer = new EncounterScorer(
                LabelSet.FURTHER,
                List.of(row("v/d1", event("meeting", "p_1", "p_2")), row("v/d2", event("meeting", "p_1", "p_3"))),
                report);
        scorer.score("v/d1", found());
        scorer.score("v/d2", found());
        assertThat(errors(report)).contains("v/d1").doesNotContain("v/d2");
    }

    @Test
    void of_a_meeting_that_is_found_it_is_counted_who_else_was_there() {
        ScoreReport report = new ScoreReport(5);
        String third = ", {\"id\": \"p_3\", \"name\": \"Mr. p_3\"}]";
        EncounterScorer scorer = new EncounterScorer(
                LabelSet.FURTHER,
                List.of(row("v/d1", event("meeting", "p_1", "p_2").replaceFirst("(?<=p_2\"})]", third))),
                report);
        scorer.score("v/d1", found(event("meeting", "p_1", "p_2")));
        assertThat(report.f1(MEETINGS + ", participants", "tuning")).isEqualTo(2 * 2.0 / 5);
        assertThat(errors(report)).contains("participants").contains("p_3");
    }

    @Test
    void a_message_in_a_further_telegram_is_neither_right_nor_invented() {
        ScoreReport report = new ScoreReport(5);
        EncounterScorer scorer = new EncounterScorer(LabelSet.FURTHER, List.of(row("v/d1")), report);
        scorer.score("v/d1", found(event("message", "p_1", "p_2")));
        assertThat(errors(report)).isEmpty();
        assertThat(report.json()).doesNotContain("messages");
    }

    @Test
    void the_gold_is_one_group_and_keeps_its_measures() {
        ScoreReport report = new ScoreReport(5);
        EncounterScorer scorer = new EncounterScorer(
                LabelSet.GOLD,
                List.of(row("v/d1"), row("v/d2", event("call", "p_1", "p_2"), event("message", "p_1", "p_2"))),
                report);
        scorer.score("v/d2", found(event("call", "p_1", "p_2"), event("message", "p_1", "p_2")));
        assertThat(report.f1("encounters: calls", "all")).isEqualTo(1);
        assertThat(report.f1("encounters: messages", "all")).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} has {1} papers")
    @CsvSource({
        "meetings.jsonl, 100",
        "meetings-anew.jsonl, 64",
        "meetings-read.jsonl, 600",
        "meetings-unread.jsonl, 160"
    })
    void the_labels_of_papers_hold_facts_only(String table, int telegrams) throws IOException {
        List<String> rows = new Labels(Optional.of(Path.of("src/test/resources/labels"))).meetings(table);
        assertThat(rows).hasSize(telegrams);
        for (String row : rows) {
            JsonObject o = new Gson().fromJson(row, JsonObject.class);
            for (JsonElement e : o.getAsJsonArray("events")) {
                JsonObject event = e.getAsJsonObject();
                assertThat(event.get("type").getAsString()).isIn("meeting", "call");
                assertThat(event.get("begin").getAsInt()).isNotNegative();
                assertThat(event.getAsJsonArray("participants").size()).isGreaterThan(1);
                assertThat(event.has("quote")).isFalse();
            }
        }
    }

    @Test
    void a_folder_without_labels_scores_nothing() throws IOException {
        assertThat(new Labels(Optional.empty()).meetings("meetings.jsonl")).isEmpty();
        assertThat(new Labels(Optional.of(Path.of("no-such-folder"))).meetings("meetings.jsonl"))
                .isEmpty();
    }

    @Test
    void of_what_the_reader_was_unsure_of_nobody_can_tell_whether_it_is_right() {
        EncounterScorer scorer = new EncounterScorer(
                LabelSet.READ,
                List.of(row(
                        "v/d1",
                        event("meeting", "p_1", "p_2"),
                        event("meeting", "p_3", "p_4").replace("\"begin\"", "\"unsure\": true, \"begin\""))),
                new ScoreReport(5));

        assertThat(scorer.verdicts(
                        "v/d1",
                        "meeting",
                        found(
                                event("meeting", "p_3", "p_4"),
                                event("meeting", "p_1", "p_2"),
                                event("meeting", "p_5", "p_6"))))
                .containsExactly(Optional.empty(), Optional.of(true), Optional.of(false));
    }

    @Test
    void meetings_kept_for_confirmation_are_counted_by_their_confidence() {
        ScoreReport report = new ScoreReport(5);
        EncounterScorer scorer =
                new EncounterScorer(LabelSet.UNREAD, List.of(row("v/d1", event("meeting", "p_1", "p_2"))), report);
        scorer.score(
                "v/d1",
                found(
                        event("meeting", "p_2", "p_1"),
                        event("meeting", "p_5", "p_6").replace("0.9", "0.55")));

        String measure = "meetings of papers kept for confirmation, by confidence";
        assertThat(report.f1(measure, "0.90 to 0.95")).isEqualTo(1);
        assertThat(report.f1(measure, "0.50 to 0.60")).isZero();
    }
}
