package org.deptel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.deptel.text.Document;
import org.deptel.text.Reference;
import org.deptel.text.ReferenceBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All texts here were made for the test; the volume is the second part of one, from document 5 on. */
class ReferenceReaderTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "“{0}” leads to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            See Document 12.                                             | #d12
            See Documents 12 and 14.                                     | #d12 #d14
            See Documents 12–14.                                         | #d12 #d13 #d14
            See Documents 124 through 26.                                | #d124 #d125 #d126
            See Documents 12, 14, and 15.                                | #d12 #d14 #d15
            See Tab A, Document 12.                                      | #d12(Tab A)
            It is printed as attachment B to Document 12.                | #d12(Attachment B)
            Tab A is printed as Document 12.                             | #d12 #d7(Tab A)
            It is at Tab B.                                              | #d7(Tab B)
            Tabs A and C are not printed.                                | #d7(Tab A) #d7(Tab C)
            See footnote 2, Document 12.                                 | #d12fn2
            See footnote 3 above.                                        | #d7fn3
            See footnote 2 to telegram 527, supra.                       | #d6fn2
            See Document 12 and footnotes 3 and 4 thereto.               | #d12 #d12fn3 #d12fn4
            Document 12. Regarding telegram 9, see footnote 3 thereto.   | #d12 #d12fn3
            See Document 12 and footnote 3, Document 14.                 | #d12 #d14fn3
            See Foreign Relations, 1952–1954, vol. V, Document 9, footnote 2. | frus1952-54v05# frus1952-54v05#d9 frus1952-54v05#d9fn2
            It is in vol. V, Document 9; see also ibid., Document 11.    | frus1955-57v05# frus1955-57v05#d9 frus1955-57v05#d11
            Printed as Document 3.                                       | frus1955-57v03p1#d3
            It is in vol. V, page 9, footnote 2.                         | frus1955-57v05#
            See footnotes 2 and 5, Document 12.                          | #d12fn2 #d12fn5
            See supra.                                                   | #d6
            """)
    void words_lead_to_what_they_name(String words, String targets) throws IOException {
        assertThat(shown(read("<p>Text.<note n=\"1\" xml:id=\"d7fn1\">" + words + "</note></p>")
                        .references()))
                .isEqualTo(targets);
    }

    @Test
    void words_that_name_another_volume_overrule_a_code_that_stays_in_this_one() throws IOException {
        Document d = read(
                "<p>Text.<note n=\"1\" xml:id=\"d7fn1\">See ibid., vol. V, <ref target=\"#d9\">Document 9</ref>.  See also"
                        + " <ref target=\"#d12\">Document 12</ref>.</note></p>");
        assertThat(shown(d.references())).isEqualTo("frus1955-57v05#d9 #d12 frus1955-57v05#");
        assertThat(d.references())
                .extracting(Reference::basis)
                .containsExactly(ReferenceBasis.WORDS_AGAINST_CODE, ReferenceBasis.CODE, ReferenceBasis.WORDS);
    }

    @Test
    void of_several_notes_those_without_a_code_are_kept() throws IOException {
        Document d = read(
                "<p>Text.<note n=\"1\" xml:id=\"d7fn1\">See <ref target=\"#d12fn2\">footnotes 2</ref> and 5, Document 12.</note></p>");
        assertThat(shown(d.references())).isEqualTo("#d12fn2 #d12fn5");
    }

    @Test
    void a_contradicted_code_is_reported_with_its_place() throws IOException {
        Path file = write(
                "<p>Text.<note n=\"1\" xml:id=\"d7fn1\">See vol. V, <ref target=\"#d9\">Document 9</ref>.</note></p>");
        assertThat(Reading.of(file).diagnostics())
                .extracting(x -> x.kind().name() + " " + x.place())
                .containsExactly("REFERENCES_DIFFER d7 (line 2)");
    }

    private Document read(String content) throws IOException {
        return Reading.of(write(content)).documents().get(1);
    }

    private Path write(String content) throws IOException {
        Path file = folder.resolve("frus1955-57v03p2.xml");
        Files.writeString(
                file,
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><text><body>\n<div type=\"document\" xml:id=\"d5\" n=\"5\"><head>5. Note</head></div><div type=\"document\" xml:id=\"d7\" n=\"7\">"
                        + "<head>7. Telegram From Here to There</head>" + content + "</div></body></text></TEI>",
                StandardCharsets.UTF_8);
        return file;
    }

    private static String shown(List<Reference> references) {
        return references.stream()
                .map(r -> r.collection() + "#" + r.document() + (r.note().isEmpty() ? "" : "fn" + r.note())
                        + (r.part().isEmpty() ? "" : "(" + r.part() + ")"))
                .collect(Collectors.joining(" "));
    }
}
