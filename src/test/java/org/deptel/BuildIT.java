package org.deptel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.deptel.cli.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build promises: the same graph from the same documents, whatever the order, and only bad files lost. */
class BuildIT {
    @TempDir
    Path folder;

    private String build(String name, String... paths) {
        String store = folder.resolve(name).toString();
        String[] args = Stream.of(Stream.of("build"), Stream.of(paths), Stream.of("--store", store))
                .flatMap(s -> s)
                .toArray(String[]::new);
        Command c = Command.run(args);
        assertThat(c.code()).as(c.err()).isZero();
        return store;
    }

    private String nquads(String store) throws IOException {
        Path out = folder.resolve("out.nq");
        assertThat(Command.run("export", "--format", "nquads", "--out", out.toString(), "--store", store)
                        .code())
                .isZero();
        return Files.readString(out);
    }

    private static String sample(String name) {
        return SampleStore.samples().resolve(name).toString();
    }

    @Test
    void two_builds_and_another_order_give_the_same_quads() throws IOException {
        String all = nquads(SampleStore.store());
        assertThat(nquads(build("again", SampleStore.samples().toString()))).isEqualTo(all);
        assertThat(nquads(build(
                        "order",
                        sample("constructed-sample-helsinki.txt"),
                        sample("constructed-sample-1959.xml"),
                        sample("constructed-sample-geneva.txt"))))
                .isEqualTo(all);
    }

    @Test
    void documents_added_later_give_the_same_graph_as_all_at_once() throws IOException {
        String store = build("grown", sample("constructed-sample-helsinki.txt"));
        build("grown", sample("constructed-sample-1959.xml"));
        build("grown", sample("constructed-sample-geneva.txt"));
        assertThat(nquads(store)).isEqualTo(nquads(SampleStore.store()));
    }

    @Test
    void a_document_read_again_replaces_its_graph() throws IOException {
        Path file = Files.copy(
                Path.of(sample("constructed-sample-helsinki.txt")), folder.resolve("constructed-sample-helsinki.txt"));
        String store = build("changed", file.toString());
        String before = nquads(store);
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("Had long talk with FonMin Korhola today", "No news of FonMin Korhola today"));
        build("changed", file.toString());
        assertThat(nquads(store))
                .isNotEqualTo(before)
                .doesNotContain("Had long talk")
                .contains("No news of");
    }

    @Test
    void no_node_is_blank() throws IOException {
        assertThat(nquads(SampleStore.store()).lines()).noneMatch(l -> l.startsWith("_:") || l.contains(" _:"));
    }

    @Test
    void every_syntax_holds_the_same_statements() throws IOException {
        DatasetGraph whole = DatasetGraphFactory.create();
        nquads(SampleStore.store());
        RDFDataMgr.read(whole, folder.resolve("out.nq").toString());
        for (String format : List.of("trig", "jsonld")) {
            Path out = folder.resolve("out." + format);
            assertThat(Command.run(
                                    "export",
                                    "--format",
                                    format,
                                    "--out",
                                    out.toString(),
                                    "--store",
                                    SampleStore.store())
                            .code())
                    .isZero();
            DatasetGraph read = DatasetGraphFactory.create();
            RDFDataMgr.read(read, out.toString(), format.equals("trig") ? Lang.TRIG : Lang.JSONLD);
            assertThat(read.stream().collect(java.util.stream.Collectors.toSet()))
                    .as(format)
                    .isEqualTo(whole.stream().collect(java.util.stream.Collectors.toSet()));
        }
        for (String format : List.of("turtle", "rdfxml", "ntriples")) {
            Path out = folder.resolve("out." + format);
            assertThat(Command.run(
                                    "export",
                                    "--format",
                                    format,
                                    "--out",
                                    out.toString(),
                                    "--store",
                                    SampleStore.store())
                            .code())
                    .isZero();
            Lang lang = format.equals("turtle") ? Lang.TURTLE : format.equals("rdfxml") ? Lang.RDFXML : Lang.NTRIPLES;
            DatasetGraph read = DatasetGraphFactory.create();
            RDFDataMgr.read(read.getDefaultGraph(), out.toString(), lang);
            long triples = whole.stream().map(q -> q.asTriple()).distinct().count();
            assertThat(read.getDefaultGraph().size()).as(format).isEqualTo((int) triples);
        }
    }

    @Test
    void tables_come_with_a_list_of_their_columns() throws IOException {
        Path out = folder.resolve("tables");
        assertThat(Command.run("export", "--format", "csv", "--out", out.toString(), "--store", SampleStore.store())
                        .code())
                .isZero();
        assertThat(Files.readString(out.resolve("tables.csv"))).contains("encounters", "participations");
        assertThat(Files.readString(out.resolve("documents.csv"))).contains("constructed-sample-1959/d1");
    }

    @Test
    void bad_files_cost_themselves_and_are_named() throws IOException {
        Path bad = Files.createDirectories(folder.resolve("bad"));
        Files.copy(Path.of(sample("constructed-sample-helsinki.txt")), bad.resolve("good.txt"));
        String volume = Files.readString(Path.of(sample("constructed-sample-1959.xml")));
        Files.writeString(bad.resolve("cut.xml"), volume.substring(0, volume.length() / 2));
        Files.writeString(
                bad.resolve("page.xml"),
                "<!DOCTYPE html><html><head><title>504</title></head><body>Gateway Timeout</body></html>");
        Files.writeString(bad.resolve("empty.txt"), "");
        Files.write(bad.resolve("binary.txt"), new byte[] {0, 1, 2, 3, (byte) 0xff});
        Files.write(bad.resolve("latin.txt"), "7. Télégramme".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(
                bad.resolve("entity.xml"),
                "<!DOCTYPE TEI [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><TEI>&x;</TEI>");
        String store = folder.resolve("badstore").toString();
        Command c = Command.run("build", bad.toString(), "--store", store);
        assertThat(c.code()).isEqualTo(1);
        for (String name : List.of("cut.xml", "page.xml", "empty.txt", "binary.txt", "latin.txt", "entity.xml")) {
            assertThat(c.err().lines().filter(l -> l.startsWith("error: ") && l.contains(name)))
                    .as(name)
                    .hasSize(1);
        }
        assertThat(Command.run("query", "meetings-of", "person=Korhola", "--store", store)
                        .out())
                .contains("Had long talk with FonMin Korhola today");
    }
}
