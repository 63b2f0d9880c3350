package org.deptel.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.deptel.text.Block;
import org.deptel.text.Document;
import org.deptel.text.Header;
import org.deptel.text.NameKind;
import org.deptel.text.NameSpan;
import org.deptel.text.Papers;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Token;
import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationCacheTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static Document telegram(String text) {
        return Papers.document(
                "volume/d1", Header.NONE, text, List.of(new Block(Zone.BODY, new Span(0, text.length()), "")));
    }

    private static final List<Sentence> PARSED = List.of(new Sentence(
            Zone.BODY,
            "",
            new Span(0, 10),
            List.of(
                    new Token("Saw", new Span(0, 3), "VBD", -1, "root"),
                    new Token("Archer", new Span(4, 10), "NNP", 0, "obj")),
            List.of(new NameSpan(NameKind.PERSON, 1, 2)),
            true));

    @Test
    void what_was_kept_of_a_text_is_found_again() {
        new AnnotationCache(folder).keep(telegram("Saw Archer"), PARSED);
        assertThat(new AnnotationCache(folder).find(telegram("Saw Archer"))).contains(PARSED);
    }

    @Test
    void another_text_finds_nothing() {
        AnnotationCache cache = new AnnotationCache(folder);
        cache.keep(telegram("Saw Archer"), PARSED);
        assertThat(cache.find(telegram("Saw Archer."))).isEmpty();
    }

    @Test
    void a_spoilt_file_counts_as_not_there() throws IOException {
        AnnotationCache cache = new AnnotationCache(folder);
        cache.keep(telegram("Saw Archer"), PARSED);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThat(cache.find(telegram("Saw Archer"))).isEmpty();
    }
}
