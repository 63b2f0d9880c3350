package org.deptel.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.deptel.diag.Diagnostic;
import org.deptel.diag.DiagnosticKind;
import org.deptel.diag.Diagnostics;
import org.deptel.model.Tenure;
import org.deptel.text.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTest {
    private static final When DAY = When.day(LocalDate.of(1912, 6, 1));

    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    private void file(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<?xml version=\"1.0\"?>\n" + content, StandardCharsets.UTF_8);
    }

    private Authority authority() {
        return Authority.with(Reference.read(folder, diagnostics));
    }

    private void chief() throws IOException {
        file(
                "pocom/people/e/elm-charles.xml",
                "<person><id>elm-charles</id><persName><surname>Elm</surname><forename>Charles</forename></persName></person>");
        file(
                "pocom/missions-countries/freedonia.xml",
                "<country-mission><territory-id>freedonia</territory-id><chiefs><chief><person-id>elm-charles</person-id>"
                        + "<role-title-id>envoy-extraordinary-minister-plenipotentiary</role-title-id>"
                        + "<contemporary-territory-id>freedonia</contemporary-territory-id>"
                        + "<appointed><date>1911-01-02</date></appointed><arrived><date/></arrived>"
                        + "<started><date>1911-04-03</date></started><ended><date>1913-05</date></ended></chief></chiefs></country-mission>");
        file(
                "gsh/data/territories/freedonia.xml",
                "<territory><id>freedonia</id><short-form-name>Freedonia</short-form-name>"
                        + "<valid-since>1900</valid-since><valid-until>1950</valid-until></territory>");
    }

    @Test
    void chiefs_of_mission_are_added_with_their_posts_and_days() throws IOException {
        chief();
        List<Tenure> found = authority().holders("minister", "united-states", "freedonia", DAY);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).person()).isEqualTo("elm-charles");
        assertThat(found.get(0).from()).isEqualTo(When.day(LocalDate.of(1911, 4, 3)));
        assertThat(found.get(0).until()).isEqualTo(When.month(YearMonth.of(1913, 5)));
        assertThat(authority().personsOfSurname("Elm")).hasSize(1);
    }

    @Test
    void states_and_towns_are_added_and_known_ones_kept() throws IOException {
        chief();
        file(
                "gsh/data/territories/france.xml",
                "<territory><id>france</id><short-form-name>France</short-form-name><valid-since>1</valid-since></territory>");
        file(
                "gsh/data/locales/harpo.xml",
                "<locale><id>harpo</id><name>Harpo City</name><current-territory>freedonia</current-territory>"
                        + "<latitude>1.5</latitude><longitude>2.5</longitude><predecessors>Old Harpo</predecessors></locale>");
        Authority authority = authority();
        assertThat(authority.findPolity("france")).isEqualTo(Authority.core().findPolity("france"));
        assertThat(authority.polityNames().whole("Freedonia")).hasSize(1);
        assertThat(authority.findPlaceNamed("Old Harpo").map(p -> p.polities())).contains(List.of("freedonia"));
    }

    @Test
    void an_office_already_known_is_not_held_twice() throws IOException {
        file(
                "pocom/positions-principals/secretary.xml",
                "<principal-position><id>secretary</id><principals><principal><person-id>dulles-john-foster</person-id>"
                        + "<started><date>1953-01-21</date></started><ended><date>1959-04-22</date></ended></principal></principals></principal-position>");
        When day = When.day(LocalDate.of(1955, 2, 3));
        assertThat(authority().holders("secretary-of-state", "united-states", "", day))
                .isEqualTo(Authority.core().holders("secretary-of-state", "united-states", "", day));
    }

    @Test
    void a_spoiled_file_costs_that_file_only() throws IOException {
        chief();
        file("pocom/people/o/oak.xml", "<person><id>oak");
        file("pocom/people/p/pine.xml", "<!DOCTYPE person [<!ENTITY e SYSTEM \"x\">]><person><id>&e;</id></person>");
        assertThat(authority().personsOfSurname("Elm")).hasSize(1);
        assertThat(diagnostics.list())
                .extracting(Diagnostic::kind)
                .containsExactly(DiagnosticKind.MALFORMED_XML, DiagnosticKind.MALFORMED_XML);
    }

    @Test
    void another_reference_makes_another_build() throws IOException {
        chief();
        String before = authority().fingerprint();
        file("gsh/data/locales/harpo.xml", "<locale><id>harpo</id><name>Harpo City</name></locale>");
        assertThat(authority().fingerprint()).isNotEqualTo(before);
        assertThat(Authority.core().fingerprint()).isEmpty();
    }
}
