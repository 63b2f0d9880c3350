package org.deptel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.deptel.pipeline.BuildOptions;
import org.deptel.query.AnswerFormat;
import org.deptel.query.QueryCatalog;
import org.deptel.query.QueryRunner;
import org.deptel.rdf.Iris;
import org.deptel.store.GraphStore;
import picocli.CommandLine.Command;

/** {@code deptel demo} */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Builds the shipped sample documents into a temporary store and shows who met whom.")
final class DemoCommand implements Callable<Integer> {
    DemoCommand() {}

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("deptel-demo");
        Path samples = unpack(folder.resolve("samples"));
        Path store = folder.resolve("store");
        System.err.println("building the constructed sample documents of " + samples);
        int code = BuildCommand.run(
                new BuildOptions(
                        List.of(samples.toString()),
                        store,
                        Iris.DEFAULT_BASE,
                        Runtime.getRuntime().availableProcessors(),
                        0),
                System.out,
                System.err);
        if (code != 0) {
            return code;
        }
        try (GraphStore graph = StoreOption.open(store)) {
            QueryRunner runner = new QueryRunner(graph);
            QueryCatalog catalog = QueryCatalog.shipped();
            System.out.println("Who met whom, as the (invented) sample documents tell it:\n");
            AnswerFormat.TABLE.print(runner.run(catalog.get("who-met-whom"), Map.of()), System.out);
            System.out.println("\nThe meetings of one of them, with the words that say so:\n");
            AnswerFormat.TABLE.print(runner.run(catalog.get("meetings-of"), Map.of("person", "Harrow")), System.out);
        }
        System.out.println("\nTry next:");
        System.out.println(
                "  ./deptel query evidence-for event=\"Meeting of Harrow and Velikanov, 1959-03-12\" --store " + store);
        System.out.println("  ./deptel explain person/velikanov-pavel-s --store " + store);
        System.out.println(
                "  ./deptel build PATH/TO/frus/volumes/frus1955-57v25.xml && ./deptel query who-met-whom least=3");
        return 0;
    }

    private static Path unpack(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String name :
                    QueryCatalog.resource("samples/samples.txt").lines().toList()) {
                try (InputStream in = DemoCommand.class.getResourceAsStream("/samples/" + name)) {
                    Files.copy(java.util.Objects.requireNonNull(in, name), folder.resolve(name));
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
