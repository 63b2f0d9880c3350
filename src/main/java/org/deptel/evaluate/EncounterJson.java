package org.deptel.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import org.deptel.model.Account;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.LocalPerson;
import org.deptel.model.Outcomes;
import org.deptel.model.Participation;
import org.deptel.model.Registers;
import org.deptel.model.ResolvedDocument;
import org.deptel.text.Zone;

/** A document's accounts in the form of the labelled encounters. */
final class EncounterJson {
    private final Registers registers;

    EncounterJson(Registers registers) {
        this.registers = registers;
    }

    List<JsonObject> of(ResolvedDocument d) {
        return accounts(d).stream().map(a -> event(a, type(a.type()), d)).toList();
    }

    /** The accounts that are labelled, each encounter once, in the order of {@link #of}. */
    static List<Account> accounts(ResolvedDocument d) {
        return d.accounts().stream()
                .filter(a -> !type(a.type()).isEmpty())
                .filter(a -> Outcomes.of(a, d.accounts(), d.document().header().when())
                        .isEmpty())
                .toList();
    }

    private JsonObject event(Account a, String type, ResolvedDocument d) {
        JsonObject o = new JsonObject();
        o.addProperty("type", type);
        o.addProperty("status", status(a.status()));
        JsonArray participants = new JsonArray();
        a.participations().forEach(p -> participants.add(participant(p, d)));
        o.add("participants", participants);
        o.add("others", new JsonArray());
        String date = a.when().map(w -> w.withoutTime().edtf()).orElse("");
        o.add("date", date.isEmpty() ? JsonNull.INSTANCE : new com.google.gson.JsonPrimitive(date));
        String place = registers.findPlace(a.place()).map(p -> p.label()).orElse("");
        o.add("place", place.isEmpty() ? JsonNull.INSTANCE : new com.google.gson.JsonPrimitive(place));
        o.addProperty("zone", zone(d.document().zoneAt(a.quote().begin())));
        String quote =
                (a.named().isEmpty() ? a.quote() : a.trigger()).in(d.document().text());
        o.addProperty("quote", quote.length() > 160 ? quote.substring(0, 160) : quote);
        o.addProperty("rule", a.method());
        o.addProperty("confidence", a.confidence());
        return o;
    }

    private static JsonObject participant(Participation p, ResolvedDocument d) {
        JsonObject o = new JsonObject();
        LocalPerson person = d.persons().stream()
                .filter(x -> x.key().equals(p.person()))
                .findFirst()
                .orElseThrow();
        o.add(
                "id",
                person.isListed()
                        ? new com.google.gson.JsonPrimitive(
                                p.person().substring(p.person().indexOf('#') + 1))
                        : JsonNull.INSTANCE);
        o.addProperty("name", person.name().full());
        o.addProperty(
                "function",
                p.function() == Function.INTERPRETER
                        ? "interpreter"
                        : p.function() == Function.NOTETAKER ? "notetaker" : "principal");
        return o;
    }

    private static String type(EventType type) {
        return switch (type) {
            case MEETING -> "meeting";
            case TELEPHONE_CALL -> "call";
            case MESSAGE_DELIVERY -> "message";
            case NAMED_EVENT, CONFERENCE -> "named";
            case VISIT, STATEMENT, AGREEMENT, NEGOTIATION -> "";
        };
    }

    private static String status(EventStatus status) {
        return switch (status) {
            case HELD -> "held";
            case PLANNED -> "planned";
            case PROPOSED -> "proposed";
            case POSTPONED, CANCELLED -> "cancelled";
            case DENIED -> "denied";
        };
    }

    private static String zone(Zone zone) {
        return switch (zone) {
            case HEADING -> "head";
            case LIST -> "list";
            case FOOTNOTE, SOURCE_NOTE -> "note";
            case BODY, DATELINE, CLOSER -> "body";
        };
    }
}
