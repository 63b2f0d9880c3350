package org.deptel.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.NameAt;
import org.deptel.text.Span;

/**
 * Reads who drafted, cleared and approved a paper: {@code Drafted by A (EUR) and B on May 2; cleared in draft with C,
 * and approved by D who signed for E.} Several verbs may share their officers: {@code Drafted, approved, and signed by}.
 */
final class DraftingReader {
    /** What an officer did. */
    enum Role {
        DRAFTED,
        CLEARED,
        APPROVED
    }

    private static final int LONGEST = 2_000;
    private static final int LONGEST_ADVERBIAL = 120;
    private static final Pattern VERB = Pattern.compile(
            "\\b(?i:drafted|cleared|approved|initialed|signed|concurred|concurrences|coordinated|transmitted|sent|revised|typed)\\b");
    private static final Pattern CONNECTOR =
            Pattern.compile("\\s*(?:for transmission |personally |in draft )?\\s*(?:,? ?and|,|,? ?or)?\\s*");
    private static final Pattern ADVERBIAL =
            Pattern.compile("(?:[\\s,]+(?!by\\b|with\\b)[\\p{L}\\d/&–.-]+){0,12}[\\s,]+(?:by|with)\\s+");

    private final Map<Role, List<NameAt>> byRole = new EnumMap<>(Role.class);

    /** Reads the sentences in order; of each role the first sentence that names someone counts. */
    static DraftingReader read(String note, List<Span> sentences, int offset) {
        DraftingReader reader = new DraftingReader();
        for (Span s : sentences) {
            if (s.length() <= LONGEST) {
                reader.sentence(note, s, offset);
            }
        }
        return reader;
    }

    /** Who did this, in the order printed. */
    List<NameAt> of(Role role) {
        return byRole.computeIfAbsent(role, r -> new ArrayList<>());
    }

    private void sentence(String note, Span s, int offset) {
        Matcher verb = VERB.matcher(note).region(s.begin(), s.end());
        Set<Role> open = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (of(role).isEmpty()) {
                open.add(role);
            }
        }
        Set<Role> shared = EnumSet.noneOf(Role.class);
        boolean more = verb.find();
        while (more) {
            add(verb.group(), shared);
            int begin = verb.end();
            more = verb.find();
            String body = note.substring(begin, more ? verb.start() : s.end());
            if (more && CONNECTOR.matcher(body).matches()) {
                continue;
            }
            shared.retainAll(open);
            officers(body, offset + begin, shared);
            shared.clear();
        }
    }

    private static void add(String verb, Set<Role> roles) {
        switch (verb.toLowerCase(Locale.ROOT)) {
            case "drafted" -> roles.add(Role.DRAFTED);
            case "cleared" -> roles.add(Role.CLEARED);
            case "approved" -> roles.add(Role.APPROVED);
            default -> {
                // they signed it, or sent it: another matter
            }
        }
    }

    private void officers(String body, int offset, Set<Role> roles) {
        String head = body.substring(0, Math.min(body.length(), LONGEST_ADVERBIAL));
        Matcher by = ADVERBIAL.matcher(head);
        if (by.lookingAt()) {
            int end = body.indexOf(';') < by.end() ? body.length() : body.indexOf(';');
            List<NameAt> names = OfficerNames.read(body.substring(by.end(), end), offset + by.end());
            roles.forEach(r -> of(r).addAll(names));
        }
    }
}
