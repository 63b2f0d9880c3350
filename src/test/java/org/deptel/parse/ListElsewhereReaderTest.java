package org.deptel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.deptel.text.Document;
import org.deptel.text.ListElsewhere;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finds the words that stand for a list of participants; all papers here were made for the test. */
class ListElsewhereReaderTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "“{0}”: list of “{1}”")
    @CsvSource(delimiter = '|', textBlock = """
            <p>[Here follows the same list of participants as Document 12.] They talked.</p>            | d12
            <p>[Here follow a list of persons present (18) and discussion of fishing.]</p>              | elsewhere
            <p>[Here follows a list of participants.]</p>                                               | elsewhere
            <p>PARTICIPANTS: See attached list</p><p>They talked.</p>                                   | elsewhere
            <p>Participants: Same as Document 12</p>                                                    | d12
            <list type="participants"><head>PARTICIPANTS</head><item>[same list as Document 12]</item></list> | d12
            <list type="participants"><head>PARTICIPANTS</head><item>See attached list</item></list>    | elsewhere
            <list type="participants"><head>PARTICIPANTS</head><item>Listed on page 4</item></list>     | elsewhere
            <list type="participants"><head>PARTICIPANTS</head><item>Mr. Rowan</item></list>            | printed
            <p>He gave us the same list as before, see Document 12.</p>                                 | printed
            """)
    void a_list_may_stand_in_another_document_or_nowhere(String content, String where) throws IOException {
        Document d = Reading.document(folder, "<head>1. Memorandum of Conversation</head>" + content);
        ListElsewhere elsewhere = d.header().listElsewhere();
        assertThat(elsewhere == null ? "printed" : elsewhere.document().isEmpty() ? "elsewhere" : elsewhere.document())
                .isEqualTo(where);
    }
}
