package org.deptel.text;

import java.io.Serializable;
import java.util.List;

/**
 * What a source note says of the paper itself; empty where it says nothing.
 *
 * @param repository archive and collection, as printed
 * @param fileNumber the central-file or film number
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
            new SourceNote("", "", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "", "");

    /** Copies the lists. */
    public SourceNote {
        precedence = List.copyOf(precedence);
        handling = List.copyOf(handling);
        drafted = List.copyOf(drafted);
        cleared = List.copyOf(cleared);
        approved = List.copyOf(approved);
        repeatedTo = List.copyOf(repeatedTo);
    }
}
