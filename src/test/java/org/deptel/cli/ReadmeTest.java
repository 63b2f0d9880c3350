package org.deptel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.deptel.query.QueryCatalog;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** The README speaks only of commands, options, queries and classes that exist. */
class ReadmeTest {
    private static List<String> lines() throws IOException {
        return Files.readAllLines(Path.of("README.md"));
    }

    @TestFactory
    Stream<DynamicTest> every_command_of_the_readme_can_be_called() throws IOException {
        return lines().stream()
                .map(l -> l.replaceFirst("^\\$ ", "").replaceFirst("^[A-Z_]+=\\S+ ", ""))
                .filter(l -> l.startsWith("./deptel "))
                .map(l -> l.replaceFirst("\\s+#.*$", "").replaceFirst(" \\|.*$", ""))
                .map(l -> DynamicTest.dynamicTest(l, () -> check(l)));
    }

    private static void check(String command) {
        String[] args = command.replaceFirst("^\\./deptel ", "").split("\\s+");
        CommandLine.ParseResult parsed = new CommandLine(new Main()).parseArgs(args);
        assertThat(parsed.subcommand()).isNotNull();
        if (args[0].equals("query")) {
            QueryCatalog.shipped().get(args[1]);
        }
    }

    @Test
    void the_readme_names_every_command() throws IOException {
        String text = String.join("\n", lines());
        for (String command : new CommandLine(new Main()).getSubcommands().keySet()) {
            if (!command.equals("help")) {
                assertThat(text).as("deptel " + command).contains("deptel " + command);
            }
        }
    }

    @Test
    void no_line_of_it_is_left_to_fill_in() throws IOException {
        assertThat(lines()).noneMatch(l -> l.contains("@@"));
    }
}
