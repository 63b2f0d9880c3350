package org.deptel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MisuseTest {
    @TempDir
    Path folder;

    private static void oneLine(Command c, String hint) {
        assertThat(c.code()).isEqualTo(2);
        assertThat(c.out()).isEmpty();
        assertThat(c.err().lines()).hasSize(1);
        assertThat(c.err()).startsWith("deptel: ").contains(hint);
    }

    @Test
    void a_wrong_command_says_where_help_is() {
        oneLine(Command.run("biuld"), "deptel help");
    }

    @Test
    void a_missing_argument_says_where_help_is() {
        oneLine(Command.run("build"), "deptel help build");
    }

    @Test
    void a_missing_store_says_how_to_make_one() {
        String store = folder.resolve("nowhere").toString();
        oneLine(Command.run("query", "who-met-whom", "--store", store), "deptel build PATH --store " + store);
        oneLine(Command.run("explain", "x", "--store", store), "deptel build");
        oneLine(Command.run("stats", "--store", store), "deptel build");
        oneLine(Command.run("validate", "--store", store), "deptel build");
        oneLine(Command.run("export", "--format", "nquads", "--out", "x.nq", "--store", store), "deptel build");
    }

    @Test
    void an_unknown_query_says_how_to_list_them() {
        oneLine(Command.run("query", "nonsense", "--store", folder.toString()), "deptel queries");
    }

    @Test
    void an_unknown_format_lists_the_formats() {
        oneLine(Command.run("query", "who-met-whom", "--format", "papyrus"), "table, csv");
        oneLine(Command.run("export", "--format", "papyrus", "--out", "x"), "turtle");
    }

    @Test
    void what_is_no_key_and_value_shows_the_usage() {
        oneLine(Command.run("query", "meetings-of", "Bohlen"), "deptel query meetings-of person=…");
    }

    @Test
    void help_is_no_misuse() {
        Command c = Command.run("help");
        assertThat(c.code()).isZero();
        assertThat(c.out()).contains("build", "query", "demo");
    }
}
