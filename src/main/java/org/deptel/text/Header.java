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
 * @param from the sender as printed
 * @param to the recipient as printed
 * @param dated its date; absent when no part of it gives one
 * @param place where it was written, as printed in the dateline
 * @param signers the names in the closer
 * @param messageNumber the number of the telegram ({@code 1550}, {@code 329853/TOSEC 150178})
 * @param subject the subject stated
 * @param participants the items of its participants lists, in order
 * @param source what the source note says
 */
public record Header(
        String number,
        String title,
        DocumentKind kind,
        @Nullable Party from,
        @Nullable Party to,
        @Nullable Dated dated,
        String place,
        List<NameAt> signers,
        String messageNumber,
        String subject,
        List<Participant> participants,
        SourceNote source)
        implements Serializable {

    /** Copies the lists. */
    public Header {
        signers = List.copyOf(signers);
        participants = List.copyOf(participants);
    }

    /** The sender, if the head names one. */
    public Optional<Party> sender() {
        return Optional.ofNullable(from);
    }

    /** The recipient, if the head names one. */
    public Optional<Party> recipient() {
        return Optional.ofNullable(to);
    }

    /** The document's date, if any of its parts gives one. */
    public Optional<When> when() {
        return Optional.ofNullable(dated).map(Dated::when);
    }
}
