package org.deptel.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deptel.authority.Authority;
import org.deptel.model.Place;
import org.deptel.model.Polity;
import org.deptel.text.Document;
import org.deptel.text.When;

/**
 * Where and when a document was written, as far as it tells which state short names mean.
 *
 * @param document the document
 * @param year the year, 0 where not known
 * @param host the key of the state in which the mission at either end sits, else of the town of the dateline; empty where
 *     not known or the United States
 * @param posts the missions at both ends
 */
record Setting(Document document, int year, String host, List<Post> posts) {

    static Setting of(Document document, Optional<When> written, Correspondents correspondents, Authority authority) {
        int year = written.map(w -> w.earliest().getYear()).orElse(0);
        String host = correspondents.host();
        if (host.isEmpty()) {
            host = authority
                    .findPlaceNamed(document.header().place())
                    .map(p -> stateOf(p, year, authority))
                    .orElse("");
        }
        return new Setting(document, year, host.equals(Polity.UNITED_STATES) ? "" : host, correspondents.posts());
    }

    /** The state a place lay in that year; empty where that is not known. */
    static String stateOf(Place place, int year, Authority authority) {
        List<Polity> seats = new ArrayList<>(authority.seatedAt(place.key()));
        place.polities().forEach(k -> authority.findPolity(k).ifPresent(seats::add));
        return seats.stream()
                .filter(p -> existed(p, year))
                .findFirst()
                .or(() -> seats.stream().findFirst())
                .map(Polity::key)
                .orElse("");
    }

    static boolean existed(Polity p, int year) {
        return year == 0 || p.from() <= year && year <= p.until();
    }
}
