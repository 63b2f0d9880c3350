package org.deptel.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.DateSource;
import org.deptel.text.Dated;
import org.deptel.text.Party;
import org.deptel.text.PrintedDates;
import org.deptel.text.When;
import org.deptel.text.Zone;

/**
 * The day that ends a decimal file number: {@code 764.00/12–2656} is December 26, 1956. A paper bears its own day there
 * if it opened the file, and another paper's if it was filed as the answer to it. What comes in to the Department opens
 * a file (97 of 100 telegrams bear their own day); what goes out, and what is written inside the house, answers more
 * often, and then mostly names what it answers: where a paper cites another of that very day (62 of 100 records of
 * conversation, 49 of 100 telegrams out), or where a telegram out speaks of the reader's message (67), only the month
 * is claimed. Of the rest, 81 to 93 of 100 bear their own day.
 */
final class FiledDay {
    private static final Pattern FILE = Pattern.compile("/(?<M>\\d{1,2}) ?[–-] ?(?<D>\\d{1,2})(?<Y>\\d{2})$");
    private static final Pattern DEPARTMENT =
            Pattern.compile("(?:[Tt]he )?(?:Department(?: of State)?|(?:Acting )?Secretary of State)\\b.*");
    private static final Pattern YOUR_MESSAGE = Pattern.compile(
            "\\b(?:[Uu]r ?tels?|URTELS?|(?:[Ee]mb|[Ll]eg|[Cc]on|[Rr]ef|[Dd]el)(?:assy|ation|gen)? ?tels?|[Rr]eur|REUR"
                    + "|[Yy](?:our|r) (?:tel|(?:[Dd]elga|[Dd]ulte|[Pp]olto|[Ss]ecto|telegram )?\\d)|Refs?:|REFS?\\b|Polto|Secto|Delga|Dulte)");

    private final LocalDate day;
    private final String number;

    private FiledDay(LocalDate day, String number) {
        this.day = day;
        this.number = number;
    }

    /** The day of a file number, where it ends in one. */
    static Optional<FiledDay> of(String fileNumber) {
        Matcher m = FILE.matcher(fileNumber);
        if (!m.find()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(
                    1900 + Integer.parseInt(m.group("Y")),
                    Integer.parseInt(m.group("M")),
                    Integer.parseInt(m.group("D")));
            return Optional.of(new FiledDay(day, fileNumber));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    LocalDate day() {
        return day;
    }

    /** The date of the paper filed so: the day, or only its month where the day may be that of another paper. */
    Dated dated(Assembled doc, HeadReader.Head head) {
        String why = "file number " + number + " ends in month, day and year";
        return isItsOwn(doc, head)
                ? new Dated(When.day(day), DateSource.FILE_NUMBER, why)
                : new Dated(
                        When.month(YearMonth.from(day)),
                        DateSource.FILE_NUMBER,
                        why + ", but may be that of the paper it was filed with");
    }

    private boolean isItsOwn(Assembled doc, HeadReader.Head head) {
        boolean out = isOffice(head.parties().from().stream());
        boolean in = !out && isOffice(head.parties().to().stream());
        return switch (head.kind()) {
            case TELEGRAM, AIRGRAM, DESPATCH -> in || !isCited(doc) && !speaksOfYourMessage(doc);
            case LETTER -> in || !isCited(doc);
            case MESSAGE -> false;
            default -> !isCited(doc);
        };
    }

    private static boolean isOffice(java.util.stream.Stream<Party> parties) {
        return parties.anyMatch(p -> DEPARTMENT.matcher(p.office()).matches());
    }

    /** Whether the text or a note names this day: of another paper, in nearly all cases. */
    private boolean isCited(Assembled doc) {
        return doc.blocks().stream()
                .filter(b -> b.zone() != Zone.DATELINE && b.zone() != Zone.HEADING)
                .flatMap(b -> PrintedDates.find(doc.words(b)).stream())
                .filter(d -> d.month() == day.getMonthValue() && d.day() == day.getDayOfMonth())
                .anyMatch(d -> !d.hasYear() || d.year() == day.getYear());
    }

    private static boolean speaksOfYourMessage(Assembled doc) {
        return doc.blocks(Zone.BODY).stream()
                .map(doc::words)
                .anyMatch(w -> YOUR_MESSAGE.matcher(w).find());
    }
}
