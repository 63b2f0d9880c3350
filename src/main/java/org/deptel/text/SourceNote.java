package org.deptel.text;

import java.io.Serializable;
import java.util.List;

/**
 * What a source note says of the paper itself; empty where it says nothing.
 *
 * @param repository archive and collection, as printed
 * @param fileNumber the central-file or film number
 * @param lot the lot of files that holds it: {@code Lot 62 D 26}
 * @param classification {@code Secret}
 * @param precedence {@code Niact}, {@code Immediate}, as printed and in their order
 * @param handling {@code Exdis}, {@code Limit Distribution}
 * @param drafted who drafted it
 * @param cleared who cleared it
 * @param approved who approved it
 * @param repeatedTo the posts it was sent on to, each as printed
 * @param received the printed time of receipt
 * @param meetingPlace where the meeting it records was held, as printed
 */
public record SourceNote(
        String repository,
        String fileNumber,
        String lot,
        String classification,
        List<String> precedence,
        List<String> handling,
        List<NameAt> drafted,
        List<NameAt> cleared,
        List<NameAt> approved,
        List<String> repeatedTo,
        String received,
        String meetingPlace)
        implements Serializable {

    /** A note that says nothing. */
    public static final SourceNote NONE =
            new SourceNote("", "", "", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "", "");

    /** Copies the lists. */
    public SourceNote {
        precedence = List.copyOf(precedence);
        handling = List.copyOf(handling);
        drafted = List.copyOf(drafted);
        cleared = List.copyOf(cleared);
        approved = List.copyOf(approved);
        repeatedTo = List.copyOf(repeatedTo);
    }

    /** The same note with these markings. */
    public SourceNote marked(String asClass, List<String> asPrecedence, List<String> asHandling) {
        return new SourceNote(
                repository,
                fileNumber,
                lot,
                asClass,
                asPrecedence,
                asHandling,
                drafted,
                cleared,
                approved,
                repeatedTo,
                received,
                meetingPlace);
    }

    /** The same note with these officers. */
    public SourceNote drafted(List<NameAt> drafters, List<NameAt> clearers, List<NameAt> approvers) {
        return new SourceNote(
                repository,
                fileNumber,
                lot,
                classification,
                precedence,
                handling,
                drafters,
                clearers,
                approvers,
                repeatedTo,
                received,
                meetingPlace);
    }
}
