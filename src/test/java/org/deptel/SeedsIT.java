package org.deptel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.deptel.cli.Command;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two seed telegrams end to end; they lie beside the project and are not part of it. */
class SeedsIT {
    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final String POLAND = "document=text/000-7ea3a94ca541395a";
    private static final String HUNGARY = "document=text/003-e0dab1d368dc61d0";

    @TempDir
    static Path folder;

    @BeforeAll
    static void build() {
        boolean there = Files.isDirectory(SEEDS);
        if (!there) {
            System.out.println(
                    "SeedsIT is skipped: " + SEEDS + " is not there; the seed telegrams are not part of the project");
        }
        Assumptions.assumeTrue(there);
        Command c = Command.run("build", SEEDS.toString(), "--store", folder.toString());
        assertThat(c.code()).as(c.err()).isZero();
    }

    private static String ask(String query, String... values) {
        String[] args = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("query", query, "--format", "csv", "--store", folder.toString()),
                        java.util.stream.Stream.of(values))
                .toArray(String[]::new);
        Command c = Command.run(args);
        assertThat(c.code()).as(c.err()).isZero();
        return c.out();
    }

    @Test
    void the_telegram_on_poland_says_what_it_is() {
        assertThat(ask("header-of", POLAND))
                .contains(
                        "documentNumber,117",
                        "telegramNumber,329853/TOSEC 150178",
                        "classification,Secret",
                        "precedence,Niact",
                        "precedence,Immediate",
                        "handling,Exdis",
                        "sender,Department of State",
                        "edtf,1981-12",
                        "datePrecision,Month",
                        "dateSource,FilmNumber",
                        "Haig");
        assertThat(ask("header-of", POLAND))
                .containsPattern("draftedBy,.*Vershbow")
                .containsPattern("clearedBy,.*Scanlan")
                .containsPattern("approvedBy,.*Stoessel");
    }

    @Test
    void stoessel_met_bessmertnykh_and_dobrynin_met_nobody() {
        String met = ask("meetings-between", "person=Stoessel", "other=Bessmertnykh");
        assertThat(met).contains("1981-12-13", "Held");
        assertThat(ask("who-met-whom")).doesNotContain("Dobrynin");
        assertThat(ask("people-in", POLAND)).contains("Dobrynin");
    }

    @Test
    void haig_is_the_secretary() {
        assertThat(ask("people-in", POLAND)).containsPattern("Haig.*,Secretary,");
    }

    @Test
    void the_telegram_on_hungary_says_what_it_is() {
        assertThat(ask("header-of", HUNGARY))
                .contains(
                        "documentNumber,219",
                        "telegramNumber,1550",
                        "classification,Top Secret",
                        "edtf,1956-12-26",
                        "dateSource,FileNumber",
                        "sender,Embassy in the Soviet Union");
        assertThat(ask("references-of", HUNGARY))
                .contains("Document 211", "Document 212", "Document 216", "Document 188");
    }

    @Test
    void the_people_of_the_telegram_on_hungary_are_there_and_kuznetsov_met_nobody_in_moscow() {
        assertThat(ask("people-in", HUNGARY)).contains("Malik", "Jessup", "Kadar", "Kuznetsov", "Lodge");
        assertThat(ask("meetings-between", "person=Malik", "other=Jessup"))
                .contains("1949", "confidential Malik/Jessup talks in 1949");
        assertThat(ask("meetings-at", "place=Moscow")).doesNotContain("Kuznetsov");
    }
}
