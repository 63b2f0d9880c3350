package org.deptel.text;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the text of a document: number, kind, who to whom, when, where, and how it was handled.
 *
 * @param number the number the edition gives it, empty where it gives none
 * @param title the heading without its number
 * @param kind the kind of document
 * @param printedKind the kind in the words of the heading: {@code Circular Telegram}
 * @param parties who writes to whom, or speaks with whom, as the head says
 * @param dated its date; absent when no part of it gives one
 * @param dateline the dateline as printed, brackets and {@code undated} included; empty where there is none
 * @param place where it was written, as printed in the dateline
 * @param signers the names in the closer
 * @param message the number of the telegram
 * @param subject the subject stated
 * @param citedMessages the other messages its reference line names: {@code State 251495}
 * @param participants the items of its participants lists, in order
 * @param listElsewhere the words that stand for a list of participants printed elsewhere or not at all; null where none do
 * @param source what the source note says
 * @param withheld how much is still secret where the whole document is; empty otherwise
 */
public record Header(
        String number,
        String title,
        DocumentKind kind,
        String printedKind,
        Parties parties,
        @Nullable Dated dated,
        String dateline,
        String place,
        List<NameAt> signers,
        MessageNumber message,
        String subject,
        List<String> citedMessages,
        List<Participant> participants,
        @Nullable ListElsewhere listElsewhere,
        SourceNote source,
        String withheld)
        implements Serializable {
    /** A header that says nothing. */
    public static final Header NONE = new Header(
            "",
            "",
            DocumentKind.OTHER_DOCUMENT,
            "",
            Parties.NONE,
            null,
            "",
            "",
            List.of(),
            MessageNumber.NONE,
            "",
            List.of(),
            List.of(),
            null,
            SourceNote.NONE,
            "");

    /** Copies the lists. */
    public Header {
        signers = List.copyOf(signers);
        citedMessages = List.copyOf(citedMessages);
        participants = List.copyOf(participants);
    }

    /** The first sender, if the head names one. */
    public Optional<Party> sender() {
        return parties.from().stream().findFirst();
    }

    /** The first recipient, if the head names one. */
    public Optional<Party> recipient() {
        return parties.to().stream().findFirst();
    }

    /** The document's date, if any of its parts gives one. */
    public Optional<When> when() {
        return Optional.ofNullable(dated).map(Dated::when);
    }

    /** The same header with another date. */
    public Header dated(Dated other) {
        return new Header(
                number,
                title,
                kind,
                printedKind,
                parties,
                other,
                dateline,
                place,
                signers,
                message,
                subject,
                citedMessages,
                participants,
                listElsewhere,
                source,
                withheld);
    }

    /** The same header with other participants. */
    public Header withParticipants(List<Participant> others) {
        return new Header(
                number,
                title,
                kind,
                printedKind,
                parties,
                dated,
                dateline,
                place,
                signers,
                message,
                subject,
                citedMessages,
                others,
                listElsewhere,
                source,
                withheld);
    }
}
