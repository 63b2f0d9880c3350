package org.deptel.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deptel.model.ResolvedDocument;
import org.deptel.text.DateSource;
import org.deptel.text.Dated;
import org.deptel.text.Document;
import org.deptel.text.DocumentKind;
import org.deptel.text.MarkKind;
import org.deptel.text.MarkedName;
import org.deptel.text.Parties;
import org.deptel.text.Party;
import org.deptel.text.Precision;
import org.deptel.text.PrintedDates;
import org.deptel.text.Reference;
import org.deptel.text.ReferenceBasis;
import org.deptel.text.Volume;
import org.deptel.text.When;
import org.deptel.text.Zone;

/** Dates, message numbers, references, sender, recipient, signer against the markup that was hidden. */
final class HeaderScorer {
    private static final String HIDDEN = "date, dateline hidden";

    private final ScoreReport report;
    private final Set<String> badLinks;

    /** Links known to be bad are no gold: {@code volume document id lastName}. */
    HeaderScorer(Set<String> badLinks, ScoreReport report) {
        this.badLinks = badLinks;
        this.report = report;
    }

    /** Scores the date as read from marked datelines, from the rest of the document, and from datelines not marked. */
    void dates(Volume volume, Document printed, Document blind, Document noDateline, Document unmarkedDateline) {
        date("date", volume, printed, blind);
        date("date, dateline not marked", volume, printed, unmarkedDateline);
        date(HIDDEN, volume, printed, noDateline);
        printedElsewhere(volume, printed, noDateline);
    }

    /** Scores the rest of what reading alone gives. */
    void score(Volume volume, Document printed, Document blind) {
        Parties parties = blind.header().parties();
        party("sender", MarkKind.SENDER, volume, printed, parties.from(), parties.between());
        party("recipient", MarkKind.RECIPIENT, volume, printed, parties.to(), parties.between());
        references(volume, printed, blind);
        if (printed.header().kind() == DocumentKind.TELEGRAM) {
            boolean numbered = !blind.header().message().number().isEmpty();
            report.add("telegrams with a message number", volume.id(), numbered ? 1 : 0, 1, numbered ? 1 : 0, 0);
            if (!numbered) {
                report.error("telegram without a message number", printed.id().toString());
            }
        }
    }

    /** The day that the editors code in the dateline. */
    private static Optional<String> coded(Document printed) {
        return printed.marks().stream()
                .filter(m ->
                        m.kind() == MarkKind.DATE && printed.zoneAt(m.span().begin()) == Zone.DATELINE)
                .map(MarkedName::target)
                .findFirst()
                .filter(t -> t.length() >= 10);
    }

    /** A month or a year is no claim of a day, nor are the days between other documents. */
    private static Optional<When> claim(Document read) {
        return Optional.ofNullable(read.header().dated())
                .filter(d -> d.source() != DateSource.PLACE_IN_VOLUME)
                .map(Dated::when)
                .filter(w -> w.isDay() || w.precision() == Precision.INTERVAL);
    }

    private static boolean isSame(Optional<When> claim, String coded) {
        return claim.filter(w -> w.earliest().toString().equals(coded.substring(0, 10)))
                .isPresent();
    }

    /**
     * With its dateline hidden a document can only be dated where its day stands elsewhere too, be it as the day of
     * something else; how many such there are is told, and what is made of them.
     */
    private void printedElsewhere(Volume volume, Document printed, Document noDateline) {
        Optional<LocalDate> day = coded(printed).map(c -> LocalDate.parse(c.substring(0, 10)));
        if (day.isEmpty()) {
            return;
        }
        boolean elsewhere = isFiledUnder(day.get(), noDateline)
                || PrintedDates.find(noDateline.text()).stream()
                        .anyMatch(d -> d.day() == day.get().getDayOfMonth()
                                && d.month() == day.get().getMonthValue()
                                && (!d.hasYear() || d.year() == day.get().getYear()));
        report.add("documents naming their day elsewhere", volume.id(), elsewhere ? 1 : 0, 1, 1, 0);
        if (elsewhere) {
            Optional<When> claim = claim(noDateline);
            boolean same = isSame(claim, day.get().toString());
            report.add(HIDDEN + ", of these", volume.id(), same ? 1 : 0, 1, claim.isPresent() ? 1 : 0, 0);
        }
    }

    private static boolean isFiledUnder(LocalDate day, Document document) {
        String number =
                document.header().source().fileNumber().replaceAll("[ –]", "-").replace("--", "-");
        return number.endsWith(String.format(
                Locale.ROOT, "/%d-%d%02d", day.getMonthValue(), day.getDayOfMonth(), day.getYear() % 100));
    }

    private void date(String measure, Volume volume, Document printed, Document read) {
        Optional<String> coded = coded(printed);
        if (coded.isEmpty()) {
            return;
        }
        Optional<When> when = claim(read);
        boolean same = isSame(when, coded.get());
        report.add(measure, volume.id(), same ? 1 : 0, 1, when.isPresent() ? 1 : 0, 0);
        if (!same) {
            report.error(
                    measure + (when.isPresent() ? ": another day" : ": none"),
                    printed.id() + " coded " + coded.get() + " read "
                            + when.map(When::edtf).orElse("nothing")
                            + (read.header().dated() == null
                                    ? ""
                                    : ", " + read.header().dated().reason()));
        }
    }

    /**
     * A party is right where its name or its office is the words marked; where the editors mark the beginning or the end
     * of an office only ({@code Secretary of State} of the Acting Secretary), the whole office is right too. Parties of a
     * conversation are marked as sender and recipient; they may stand in either place.
     */
    private void party(
            String measure, MarkKind kind, Volume volume, Document printed, List<Party> read, List<Party> between) {
        List<Party> parties = Stream.concat(read.stream(), between.stream()).toList();
        for (MarkedName m : printed.marks()) {
            if (m.kind() != kind || printed.zoneAt(m.span().begin()) != Zone.HEADING) {
                continue;
            }
            String gold = plain(m.span().in(printed.text()));
            boolean right = parties.stream()
                    .filter(p -> p.span().overlaps(m.span()))
                    .anyMatch(p -> isName(gold, plain(p.person()))
                            || isOffice(gold, plain(p.office()))
                            || gold.equals(plain(p.span().in(printed.text()))));
            report.add(measure, volume.id(), right ? 1 : 0, 1, parties.isEmpty() ? 0 : 1, 0);
            if (!right) {
                report.error(
                        measure + " in the head",
                        printed.id() + " gold '" + gold + "' read " + shown(parties) + " in: "
                                + printed.header().title());
            }
        }
    }

    private static boolean isName(String gold, String person) {
        return person.equals(gold) || person.equals(gold + " Jr");
    }

    private static boolean isOffice(String gold, String office) {
        return office.equals(gold) || office.startsWith(gold + " ") || office.endsWith(" " + gold);
    }

    private static String shown(List<Party> parties) {
        return parties.stream().map(p -> p.office() + " (" + p.person() + ")").collect(Collectors.joining("; "));
    }

    private static String plain(String words) {
        return words.replaceAll("^(?i)the ", "")
                .replaceAll("[\\[\\]().,]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Scores the signer, who has to be known as a person. */
    void signer(Volume volume, Document printed, ResolvedDocument found) {
        Set<String> gold = new TreeSet<>();
        for (MarkedName m : printed.marks()) {
            if (m.kind() == MarkKind.SIGNER
                    && !m.target().isEmpty()
                    && !badLinks.contains(volume.id() + " " + printed.id().local() + " " + m.target() + " "
                            + LastName.of(m.span().in(printed.text())))
                    && volume.persons().stream().anyMatch(e -> e.id().equals(m.target()))) {
                gold.add(volume.id() + "#" + m.target());
            }
        }
        if (gold.isEmpty()) {
            return;
        }
        Set<String> said = new TreeSet<>(found.agents().signed());
        int right = (int) gold.stream().filter(said::contains).count();
        report.add("signer", volume.id(), right, gold.size(), said.size(), 0);
        if (right < gold.size()) {
            report.error("signer", printed.id() + " gold " + gold + " found " + said);
        } else if (said.size() > right) {
            report.error("signer not marked", printed.id() + " gold " + gold + " found " + said);
        }
    }

    /**
     * Gold are the editors' codes, save those that their own words contradict, which are counted apart. A reference that
     * is printed but bears no code is not judged.
     */
    private void references(Volume volume, Document printed, Document blind) {
        for (Reference r : printed.references()) {
            if (r.basis() == ReferenceBasis.WORDS_AGAINST_CODE) {
                report.error(
                        "reference coded against its words",
                        printed.id() + " " + r.span().in(printed.text()) + " of " + r.collection());
            }
        }
        compare("references to documents", volume, printed, blind, false);
        compare("references to footnotes", volume, printed, blind, true);
    }

    private void compare(String measure, Volume volume, Document printed, Document blind, boolean notes) {
        Set<String> gold = targets(printed, notes, ReferenceBasis.CODE);
        Set<String> uncoded = targets(printed, notes, ReferenceBasis.WORDS);
        uncoded.addAll(targets(printed, notes, ReferenceBasis.WORDS_AGAINST_CODE));
        uncoded.removeAll(gold);
        Set<String> said = targets(blind, notes, ReferenceBasis.WORDS);
        int unjudged = (int) said.stream().filter(uncoded::contains).count();
        said.removeAll(uncoded);
        int right = (int) gold.stream().filter(said::contains).count();
        report.add(measure, volume.id(), right, gold.size(), said.size(), unjudged);
        gold.stream()
                .filter(t -> !said.contains(t))
                .forEach(t -> report.error(measure + ": missed", printed.id() + " to " + t));
        said.stream()
                .filter(t -> !gold.contains(t))
                .forEach(t -> report.error(measure + ": not coded", printed.id() + " to " + t));
    }

    private static Set<String> targets(Document d, boolean notes, ReferenceBasis basis) {
        Set<String> targets = new TreeSet<>();
        for (Reference r : d.references()) {
            boolean counts = r.basis() == basis && !r.document().isEmpty();
            if (counts && (!notes || !r.note().isEmpty())) {
                targets.add(r.collection() + "#" + r.document() + (notes ? "fn" + r.note() : ""));
            }
        }
        return targets;
    }
}
