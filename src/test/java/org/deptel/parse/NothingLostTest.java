package org.deptel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.deptel.text.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every character of a document's element stands in the document's text, in order. Three rules, and no others, make a
 * difference between file and text:
 *
 * <ol>
 *   <li>white space is collapsed, and no-break blanks and the control characters U+007F to U+009F count as white space;
 *   <li>a note's words stand after all the rest, notes in the order of their signs, a note's own notes after all those;
 *   <li>what stands in tags, comments and processing instructions is no text: a note's number, a page's number.
 * </ol>
 */
class NothingLostTest {
    private static final Path VOLUMES = Path.of("../shared/frus/volumes");

    @TempDir
    Path folder;

    /** The characters of each document's element, by the document's id, as the file has them. */
    private static Map<String, String> printed(Path file) throws IOException, XMLStreamException {
        Map<String, String> documents = new LinkedHashMap<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                boolean document = xml.next() == XMLStreamConstants.START_ELEMENT
                        && "document".equals(xml.getAttributeValue(null, "type"));
                if (document) {
                    String id = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "id");
                    documents.put(id, document(xml));
                }
            }
        }
        return documents;
    }

    /** Rule 2: of each nesting of notes the words, the outer before the inner. */
    private static String document(XMLStreamReader xml) throws XMLStreamException {
        List<StringBuilder> byNesting = new ArrayList<>(List.of(new StringBuilder()));
        Deque<String> open = new ArrayDeque<>(List.of(xml.getLocalName()));
        int notes = 0;
        while (!open.isEmpty()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open.push(xml.getLocalName());
                notes += xml.getLocalName().equals("note") ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                notes -= open.pop().equals("note") ? 1 : 0;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                while (byNesting.size() <= notes) {
                    byNesting.add(new StringBuilder());
                }
                byNesting.get(notes).append(xml.getText());
            }
        }
        return withoutBlanks(String.join("", byNesting));
    }

    /** Rule 1. */
    private static String withoutBlanks(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00a0' && (c < '\u007f' || c > '\u009f')) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String firstDifference(String expected, String read) {
        int i = 0;
        while (i < Math.min(expected.length(), read.length()) && expected.charAt(i) == read.charAt(i)) {
            i++;
        }
        return "character " + i + ": the file has \"" + around(expected, i) + "\", the text \"" + around(read, i)
                + "\"";
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 15), Math.min(text.length(), at + 15));
    }

    /** What differs between a file and what is read of it, one line a document. */
    private static List<String> losses(Path file, List<Document> documents) throws IOException, XMLStreamException {
        Map<String, String> printed = printed(file);
        List<String> losses = new ArrayList<>();
        assertThat(documents).hasSameSizeAs(printed.keySet());
        for (Document d : documents) {
            String expected = printed.getOrDefault(d.id().local(), "");
            String read = withoutBlanks(d.text());
            if (!expected.equals(read)) {
                losses.add(d.id() + " " + firstDifference(expected, read));
            }
        }
        return losses;
    }

    @Test
    void every_character_of_the_volumes_stands_in_a_text() throws IOException, XMLStreamException {
        boolean there = Files.isDirectory(VOLUMES);
        if (!there) {
            System.out.println("losses not measured: there are no volumes in " + VOLUMES);
        }
        Assumptions.assumeTrue(there, "the volumes lie outside the project and are not there");
        List<Path> files;
        try (Stream<Path> all = Files.list(VOLUMES)) {
            files = all.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
        }
        List<String> losses = new ArrayList<>();
        long characters = 0;
        for (Path file : files) {
            List<Document> documents = Reading.of(file).documents();
            characters += documents.stream().mapToLong(d -> d.text().length()).sum();
            losses.addAll(losses(file, documents));
        }
        System.out.printf("%d characters in the texts of %d volumes%n", characters, files.size());
        assertThat(losses).as("documents whose text differs from the file").isEmpty();
    }

    @Test
    void odd_markup_loses_nothing_either() throws IOException, XMLStreamException {
        Path file = Files.writeString(
                folder.resolve("odd.xml"),
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><div type=\"document\" xml:id=\"d1\" n=\"1\">"
                        + "loose <head>1. Paper<note n=\"1\">Source: a <note n=\"2\">nested <hi>one</hi></note> note.</note></head>"
                        + "<uh-oh>strange <list>tail<label>a</label><item>b<list><item>c</item></list>d</item></list></uh-oh>"
                        + "<p>iden<pb n=\"2\"/>tical<!-- no --> <![CDATA[& raw]]> w\u0085x</p>after"
                        + "<table><row><cell>1</cell><cell>2</cell></row></table><figure><figDesc>fig</figDesc></figure>"
                        + "<closer><signed>Elm<note>last</note></signed></closer></div></body></text></TEI>");
        assertThat(losses(file, Reading.of(file).documents())).isEmpty();
    }
}
