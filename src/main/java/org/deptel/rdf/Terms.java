package org.deptel.rdf;

import org.apache.jena.graph.Node;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.Tier;
import org.deptel.model.Voice;
import org.deptel.text.DateSource;
import org.deptel.text.DocumentKind;
import org.deptel.text.InterventionKind;
import org.deptel.text.Precision;
import org.deptel.text.Zone;
import org.deptel.vocab.Deptel;

/** Our enumerations in the ontology's terms; the compiler checks that none is forgotten. */
final class Terms {
    private Terms() {}

    static Node of(DocumentKind kind) {
        return switch (kind) {
            case TELEGRAM -> Deptel.Telegram;
            case AIRGRAM -> Deptel.Airgram;
            case DESPATCH -> Deptel.Despatch;
            case LETTER -> Deptel.Letter;
            case MESSAGE -> Deptel.Message;
            case MEMORANDUM -> Deptel.Memorandum;
            case MEMORANDUM_OF_CONVERSATION -> Deptel.MemorandumOfConversation;
            case MINUTES -> Deptel.Minutes;
            case PAPER -> Deptel.Paper;
            case REPORT -> Deptel.Report;
            case EDITORIAL_NOTE -> Deptel.EditorialNote;
            case NOTE -> Deptel.Note;
            case OTHER_DOCUMENT -> Deptel.OtherDocument;
        };
    }

    static Node of(EventType type) {
        return switch (type) {
            case MEETING -> Deptel.Meeting;
            case TELEPHONE_CALL -> Deptel.TelephoneCall;
            case VISIT -> Deptel.Visit;
            case CONFERENCE -> Deptel.Conference;
            case MESSAGE_DELIVERY -> Deptel.MessageDelivery;
            case STATEMENT -> Deptel.Statement;
            case AGREEMENT -> Deptel.Agreement;
            case NEGOTIATION -> Deptel.Negotiation;
            case NAMED_EVENT -> Deptel.NamedEvent;
        };
    }

    static Node of(EventStatus status) {
        return switch (status) {
            case HELD -> Deptel.Held;
            case PLANNED -> Deptel.Planned;
            case PROPOSED -> Deptel.Proposed;
            case POSTPONED -> Deptel.Postponed;
            case CANCELLED -> Deptel.Cancelled;
            case DENIED -> Deptel.Denied;
        };
    }

    static Node of(Tier tier) {
        return switch (tier) {
            case PARTICIPANTS_LIST -> Deptel.ParticipantsList;
            case HEADING -> Deptel.Heading;
            case NARRATIVE -> Deptel.Narrative;
            case FOOTNOTE -> Deptel.Footnote;
            case SOURCE_NOTE -> Deptel.SourceNote;
            case EDITORIAL_NOTE -> Deptel.EditorialNote;
        };
    }

    static Node of(Voice voice) {
        return switch (voice) {
            case DOCUMENT_VOICE -> Deptel.DocumentVoice;
            case EDITOR_VOICE -> Deptel.EditorVoice;
        };
    }

    static Node of(Function function) {
        return switch (function) {
            case PRINCIPAL -> Deptel.Principal;
            case INTERPRETER -> Deptel.Interpreter;
            case NOTETAKER -> Deptel.Notetaker;
            case PRESENT -> Deptel.Present;
            case SENDER -> Deptel.Sender;
            case RECIPIENT -> Deptel.Recipient;
            case BEARER -> Deptel.Bearer;
            case HOST -> Deptel.Host;
            case SPEAKER -> Deptel.Speaker;
        };
    }

    static Node of(InterventionKind kind) {
        return switch (kind) {
            case WITHHELD -> Deptel.Withheld;
            case OMITTED -> Deptel.Omitted;
            case SUPPLIED -> Deptel.Supplied;
            case CORRECTED -> Deptel.Corrected;
            case SIC -> Deptel.Sic;
            case GARBLED -> Deptel.Garbled;
            case ILLEGIBLE -> Deptel.Illegible;
            case REMARK -> Deptel.Remark;
        };
    }

    static Node of(Zone zone) {
        return switch (zone) {
            case HEADING -> Deptel.Heading;
            case DATELINE -> Deptel.Dateline;
            case LIST -> Deptel.List;
            case BODY -> Deptel.Body;
            case FOOTNOTE -> Deptel.Footnote;
            case SOURCE_NOTE -> Deptel.SourceNote;
            case CLOSER -> Deptel.Closer;
        };
    }

    static Node of(Precision precision) {
        return switch (precision) {
            case MINUTE -> Deptel.Minute;
            case DAY -> Deptel.Day;
            case INTERVAL -> Deptel.Interval;
            case MONTH -> Deptel.Month;
            case YEAR -> Deptel.Year;
        };
    }

    static Node of(DateSource source) {
        return switch (source) {
            case DATELINE -> Deptel.Dateline;
            case HEADING -> Deptel.Heading;
            case DATE_TIME_GROUP -> Deptel.DateTimeGroup;
            case FILE_NUMBER -> Deptel.FileNumber;
            case FILM_NUMBER -> Deptel.FilmNumber;
            case RECEIVED_TIME -> Deptel.ReceivedTime;
            case SUBJECT -> Deptel.Subject;
            case BODY -> Deptel.Body;
            case SOURCE_NOTE -> Deptel.SourceNote;
            case FOOTNOTE -> Deptel.Footnote;
            case MARKUP -> Deptel.Markup;
            case PLACE_IN_VOLUME -> Deptel.PlaceInVolume;
        };
    }
}
