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
 * @param parties who writes to whom, or speaks with whom, as the head says
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
        Parties parties,
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
}
