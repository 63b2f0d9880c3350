package org.deptel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.deptel.text.NameAt;
import org.deptel.text.SourceNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceNoteReaderTest {
    private static final String NOTE =
            "Source: Department of Trees, Central Files, 764.00/12–2656. Secret; Niact; Limit Distribution. "
                    + "Repeated to Oslo and Bonn. Drafted by Elm (EUR) and Oak on May 2; cleared by Ash (in draft), and approved by Rowan who signed for Birch.";

    @Test
    void a_note_says_archive_file_number_and_marking() {
        SourceNote note = SourceNoteReader.read(NOTE, 0);
        assertThat(note.repository()).isEqualTo("Department of Trees, Central Files");
        assertThat(note.fileNumber()).isEqualTo("764.00/12–2656");
        assertThat(note.classification()).isEqualTo("Secret");
        assertThat(note.precedence()).containsExactly("Niact");
        assertThat(note.handling()).containsExactly("Limit Distribution");
    }

    @Test
    void a_note_says_who_drafted_cleared_and_approved() {
        SourceNote note = SourceNoteReader.read(NOTE, 100);
        assertThat(note.drafted()).extracting(NameAt::name).containsExactly("Elm", "Oak");
        assertThat(note.cleared()).extracting(NameAt::name).containsExactly("Ash");
        assertThat(note.approved()).extracting(NameAt::name).containsExactly("Rowan");
        NameAt oak = note.drafted().get(1);
        assertThat(NOTE.substring(oak.span().begin() - 100, oak.span().end() - 100))
                .isEqualTo("Oak");
    }

    @Test
    void a_film_number_is_a_file_number() {
        assertThat(SourceNoteReader.read("Source: Archives, D810593–0279. Confidential.", 0)
                        .fileNumber())
                .isEqualTo("D810593–0279");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Source: Archives, Utopian Desk Files: Lot 62 D 26, Trees. Secret.",
                "Source: Archives, RG 59, Lot 62D26, Box 9. Secret.",
                "Amaurot Embassy files, lot 62 D 26"
            })
    void a_lot_has_one_spelling(String note) {
        assertThat(SourceNoteReader.read(note, 0).lot()).isEqualTo("Lot 62 D 26");
    }

    @Test
    void nothing_is_made_up_where_the_note_is_silent() {
        SourceNote note =
                SourceNoteReader.read("[Source: Library, Box 3. 2 pages of source text not declassified.]", 0);
        assertThat(note.classification()).isEmpty();
        assertThat(note.drafted()).isEmpty();
        assertThat(note.fileNumber()).isEmpty();
    }
}
