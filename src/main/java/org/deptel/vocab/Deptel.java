package org.deptel.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of our ontology, {@code ontology/deptel.ttl}, which says what each means.
 *
 * <p>Every constant is spelt exactly as its term, {@code Office} the class and {@code office} the property, so that
 * code and ontology can be laid side by side; Java's custom of capitals would make the two one name.
 */
public final class Deptel {
    /** The namespace of all terms. */
    public static final String NS = "https://w3id.org/deptel/ontology#";

    // Documents: classes
    public static final Node Document = term("Document");
    public static final Node Telegram = term("Telegram");
    public static final Node Airgram = term("Airgram");
    public static final Node Despatch = term("Despatch");
    public static final Node Letter = term("Letter");
    public static final Node Message = term("Message");
    public static final Node Memorandum = term("Memorandum");
    public static final Node MemorandumOfConversation = term("MemorandumOfConversation");
    public static final Node Minutes = term("Minutes");
    public static final Node Paper = term("Paper");
    public static final Node Report = term("Report");
    public static final Node EditorialNote = term("EditorialNote");
    public static final Node Note = term("Note");
    public static final Node OtherDocument = term("OtherDocument");
    public static final Node Volume = term("Volume");
    public static final Node AttachedNote = term("AttachedNote");
    public static final Node CrossReference = term("CrossReference");
    public static final Node Part = term("Part");
    public static final Node Page = term("Page");
    public static final Node Intervention = term("Intervention");
    public static final Node ListedParticipant = term("ListedParticipant");
    public static final Node InterventionKind = term("InterventionKind");

    // Documents: properties
    public static final Node documentNumber = term("documentNumber");
    public static final Node printedKind = term("printedKind");
    public static final Node date = term("date");
    public static final Node datePrecision = term("datePrecision");
    public static final Node dateSource = term("dateSource");
    public static final Node dateReason = term("dateReason");
    public static final Node edtf = term("edtf");
    public static final Node earliest = term("earliest");
    public static final Node latest = term("latest");
    public static final Node sentFrom = term("sentFrom");
    public static final Node sender = term("sender");
    public static final Node recipient = term("recipient");
    public static final Node senderAs = term("senderAs");
    public static final Node recipientAs = term("recipientAs");
    public static final Node printedSender = term("printedSender");
    public static final Node printedRecipient = term("printedRecipient");
    public static final Node printedInterlocutor = term("printedInterlocutor");
    public static final Node printedDateline = term("printedDateline");
    public static final Node citedMessage = term("citedMessage");
    public static final Node amount = term("amount");
    public static final Node interventionKind = term("interventionKind");
    public static final Node pageNumber = term("pageNumber");
    public static final Node signedBy = term("signedBy");
    public static final Node draftedBy = term("draftedBy");
    public static final Node clearedBy = term("clearedBy");
    public static final Node approvedBy = term("approvedBy");
    public static final Node telegramNumber = term("telegramNumber");
    public static final Node series = term("series");
    public static final Node classification = term("classification");
    public static final Node precedence = term("precedence");
    public static final Node handling = term("handling");
    public static final Node received = term("received");
    public static final Node repeatedTo = term("repeatedTo");
    public static final Node fileNumber = term("fileNumber");
    public static final Node repository = term("repository");
    public static final Node lot = term("lot");
    public static final Node printedMeetingPlace = term("printedMeetingPlace");
    public static final Node printedSigner = term("printedSigner");
    public static final Node printedDrafter = term("printedDrafter");
    public static final Node printedClearer = term("printedClearer");
    public static final Node printedApprover = term("printedApprover");
    public static final Node printedSide = term("printedSide");
    public static final Node listElsewhere = term("listElsewhere");
    public static final Node sameListAs = term("sameListAs");
    public static final Node inReplyTo = term("inReplyTo");
    public static final Node text = term("text");
    public static final Node textHash = term("textHash");
    public static final Node noteLabel = term("noteLabel");
    public static final Node anchor = term("anchor");
    public static final Node target = term("target");
    public static final Node targetNote = term("targetNote");
    public static final Node targetPage = term("targetPage");
    public static final Node targetPart = term("targetPart");

    // Documents: individuals
    public static final Node Withheld = term("Withheld");
    public static final Node Omitted = term("Omitted");
    public static final Node Supplied = term("Supplied");
    public static final Node Corrected = term("Corrected");
    public static final Node Sic = term("Sic");
    public static final Node Garbled = term("Garbled");
    public static final Node Illegible = term("Illegible");
    public static final Node Remark = term("Remark");

    // Mentions, and the words that claims rest on: classes
    public static final Node Mention = term("Mention");
    public static final Node Alternative = term("Alternative");
    public static final Node Zone = term("Zone");
    public static final Node Precision = term("Precision");
    public static final Node DateSource = term("DateSource");

    // Mentions, and the words that claims rest on: properties
    public static final Node inDocument = term("inDocument");
    public static final Node refersTo = term("refersTo");
    public static final Node alternative = term("alternative");
    public static final Node surface = term("surface");
    public static final Node zone = term("zone");
    public static final Node begin = term("begin");
    public static final Node end = term("end");
    public static final Node count = term("count");
    public static final Node quote = term("quote");
    public static final Node confidence = term("confidence");
    public static final Node method = term("method");
    public static final Node linkScore = term("linkScore");

    // Mentions, and the words that claims rest on: individuals
    public static final Node Heading = term("Heading");
    public static final Node Dateline = term("Dateline");
    public static final Node List = term("List");
    public static final Node Body = term("Body");
    public static final Node Footnote = term("Footnote");
    public static final Node SourceNote = term("SourceNote");
    public static final Node Closer = term("Closer");
    public static final Node Minute = term("Minute");
    public static final Node Day = term("Day");
    public static final Node Interval = term("Interval");
    public static final Node Month = term("Month");
    public static final Node Year = term("Year");
    public static final Node DateTimeGroup = term("DateTimeGroup");
    public static final Node FileNumber = term("FileNumber");
    public static final Node FilmNumber = term("FilmNumber");
    public static final Node ReceivedTime = term("ReceivedTime");
    public static final Node Subject = term("Subject");
    public static final Node Markup = term("Markup");
    public static final Node PlaceInVolume = term("PlaceInVolume");
    public static final Node Inherited = term("Inherited");

    // Persons, offices, organisations, states, places: classes
    public static final Node Agent = term("Agent");
    public static final Node Person = term("Person");
    public static final Node Office = term("Office");
    public static final Node Organization = term("Organization");
    public static final Node Polity = term("Polity");
    public static final Node Place = term("Place");
    public static final Node RegisterEntry = term("RegisterEntry");
    public static final Node Tenure = term("Tenure");

    // Persons, offices, organisations, states, places: properties
    public static final Node surname = term("surname");
    public static final Node givenNames = term("givenNames");
    public static final Node registerEntry = term("registerEntry");
    public static final Node description = term("description");
    public static final Node holder = term("holder");
    public static final Node office = term("office");
    public static final Node from = term("from");
    public static final Node until = term("until");
    public static final Node officeOf = term("officeOf");
    public static final Node accreditedTo = term("accreditedTo");
    public static final Node inPolity = term("inPolity");
    public static final Node successor = term("successor");
    public static final Node capital = term("capital");
    public static final Node seat = term("seat");

    // Events: classes
    public static final Node Event = term("Event");
    public static final Node Meeting = term("Meeting");
    public static final Node TelephoneCall = term("TelephoneCall");
    public static final Node Visit = term("Visit");
    public static final Node Conference = term("Conference");
    public static final Node MessageDelivery = term("MessageDelivery");
    public static final Node Statement = term("Statement");
    public static final Node Agreement = term("Agreement");
    public static final Node Negotiation = term("Negotiation");
    public static final Node NamedEvent = term("NamedEvent");
    public static final Node Account = term("Account");
    public static final Node Participation = term("Participation");
    public static final Node Encounter = term("Encounter");
    public static final Node Status = term("Status");
    public static final Node Tier = term("Tier");
    public static final Node Voice = term("Voice");
    public static final Node Function = term("Function");

    // Events: properties
    public static final Node account = term("account");
    public static final Node ofEvent = term("ofEvent");
    public static final Node accountCount = term("accountCount");
    public static final Node participant = term("participant");
    public static final Node status = term("status");
    public static final Node place = term("place");
    public static final Node subEventOf = term("subEventOf");
    public static final Node party = term("party");
    public static final Node visitedPolity = term("visitedPolity");
    public static final Node origin = term("origin");
    public static final Node possiblySame = term("possiblySame");
    public static final Node tier = term("tier");
    public static final Node voice = term("voice");
    public static final Node trigger = term("trigger");
    public static final Node participation = term("participation");
    public static final Node person = term("person");
    public static final Node side = term("side");
    public static final Node function = term("function");
    public static final Node officeHeld = term("officeHeld");
    public static final Node arrived = term("arrived");
    public static final Node left = term("left");
    public static final Node met = term("met");
    public static final Node between = term("between");
    public static final Node meetingCount = term("meetingCount");
    public static final Node firstMet = term("firstMet");
    public static final Node lastMet = term("lastMet");
    public static final Node event = term("event");

    // Events: individuals
    public static final Node Held = term("Held");
    public static final Node Planned = term("Planned");
    public static final Node Proposed = term("Proposed");
    public static final Node Postponed = term("Postponed");
    public static final Node Cancelled = term("Cancelled");
    public static final Node Denied = term("Denied");
    public static final Node ParticipantsList = term("ParticipantsList");
    public static final Node Narrative = term("Narrative");
    public static final Node DocumentVoice = term("DocumentVoice");
    public static final Node EditorVoice = term("EditorVoice");
    public static final Node Principal = term("Principal");
    public static final Node Interpreter = term("Interpreter");
    public static final Node Notetaker = term("Notetaker");
    public static final Node Present = term("Present");
    public static final Node Sender = term("Sender");
    public static final Node Recipient = term("Recipient");
    public static final Node Bearer = term("Bearer");
    public static final Node Host = term("Host");
    public static final Node Speaker = term("Speaker");

    private Deptel() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
