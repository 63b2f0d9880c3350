package org.deptel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deptel.cli.Command;
import org.deptel.query.NamedQuery;
import org.deptel.query.QueryCatalog;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every query returns its stored answer on the sample. {@code -Danswers.update=true} writes the answers anew, to be
 * read before they are committed.
 */
class AnswersIT {
    private static final Path ANSWERS = Path.of("src/test/resources/answers");

    /** The parameters with which a query is asked. */
    private static final Map<String, List<String>> ASKED = new LinkedHashMap<>();

    static {
        ASKED.put("documents-citing", List.of("document=constructed-sample-1959/d3"));
        ASKED.put("documents-of", List.of("event=event/1959-03-12-harrow-lindqvist-osipenko-and-1"));
        ASKED.put("evidence-for", List.of("event=event/1959-03-12-harrow-lindqvist-osipenko-and-1"));
        ASKED.put("header-of", List.of("document=constructed-sample-1959/d1"));
        ASKED.put("meetings-at", List.of("place=Moscow"));
        ASKED.put("meetings-between", List.of("person=Harrow", "other=Velikanov"));
        ASKED.put("meetings-in", List.of("from=1959-03", "until=1959-03-31"));
        ASKED.put("meetings-of", List.of("person=Harrow"));
        ASKED.put("people-in", List.of("document=constructed-sample-1959/d2"));
        ASKED.put("references-of", List.of("document=text/constructed-sample-helsinki"));
        ASKED.put("senders-and-recipients", List.of());
        ASKED.put("timeline-of", List.of("person=Harrow"));
        ASKED.put("who-met-whom", List.of());
    }

    @Test
    void every_query_has_an_answer_stored() {
        assertThat(QueryCatalog.shipped().list())
                .filteredOn(q -> !q.tags().contains("table"))
                .extracting(NamedQuery::name)
                .containsExactlyElementsOf(ASKED.keySet());
    }

    @TestFactory
    Stream<DynamicTest> a_query_returns_its_stored_answer() {
        return ASKED.entrySet().stream()
                .map(q -> DynamicTest.dynamicTest(q.getKey(), () -> check(q.getKey(), q.getValue())));
    }

    private static void check(String query, List<String> values) throws IOException {
        List<String> args = new ArrayList<>(List.of("query", query, "--format", "csv", "--store", SampleStore.store()));
        args.addAll(values);
        Command c = Command.run(args.toArray(new String[0]));
        assertThat(c.err()).isEmpty();
        assertThat(c.code()).isZero();
        String answer = c.out().replace("\r\n", "\n");
        Path stored = ANSWERS.resolve(query + ".csv");
        if (Boolean.getBoolean("answers.update")) {
            Files.createDirectories(ANSWERS);
            Files.writeString(stored, answer);
        }
        assertThat(answer.lines().count()).as("rows").isGreaterThan(1);
        assertThat(answer).isEqualTo(Files.readString(stored));
    }

    @Test
    void an_ambiguous_name_lists_who_may_be_meant() {
        Command c = Command.run("query", "meetings-of", "person=Thorne", "--store", SampleStore.store());
        assertThat(c.code()).isEqualTo(2);
        assertThat(c.err()).contains("person/thorne-margaret-r", "person/thorne-walter-h");
    }

    @Test
    void a_name_nobody_bears_is_said_to_be_nobodys() {
        Command c = Command.run("query", "meetings-of", "person=Nobody", "--store", SampleStore.store());
        assertThat(c.code()).isEqualTo(2);
        assertThat(c.err()).contains("no person is called 'Nobody'");
        assertThat(Command.run("explain", "person/nobody", "--store", SampleStore.store())
                        .err())
                .contains("nothing is called 'person/nobody'");
    }

    @Test
    void a_bad_value_says_what_is_wanted() {
        assertThat(Command.run("query", "meetings-in", "from=spring", "--store", SampleStore.store())
                        .err())
                .contains("YYYY-MM-DD");
        assertThat(Command.run("query", "who-met-whom", "least=many", "--store", SampleStore.store())
                        .err())
                .contains("whole number");
        assertThat(Command.run("query", "meetings-in", "sure=very", "--store", SampleStore.store())
                        .err())
                .contains("a number such as 0.8");
    }

    @Test
    void who_wants_only_what_is_surer_gets_fewer_meetings() {
        assertThat(meetingsOfHarrow("0.9")).isBetween(1L, meetingsOfHarrow("0") - 1);
    }

    private static long meetingsOfHarrow(String sure) {
        return Command.run(
                                "query",
                                "meetings-of",
                                "person=Harrow",
                                "sure=" + sure,
                                "--format",
                                "csv",
                                "--store",
                                SampleStore.store())
                        .out()
                        .lines()
                        .count()
                - 1;
    }

    @Test
    void the_sample_conforms_to_the_shapes() {
        Command c = Command.run("validate", "--store", SampleStore.store());
        assertThat(c.out()).isEmpty();
        assertThat(c.code()).isZero();
    }

    @Test
    void explain_shows_a_person_with_the_reasons() {
        Command c = Command.run("explain", "Velikanov", "--store", SampleStore.store());
        assertThat(c.code()).isZero();
        assertThat(c.out()).contains("Soviet Deputy Foreign Minister", "editors-link", "Edmund T. Harrow");
    }

    @Test
    void stats_counts_what_is_there() {
        Command c = Command.run("stats", "--store", SampleStore.store());
        assertThat(c.out()).containsPattern("Telegram +5").containsPattern("Meeting +\\d+");
    }
}
