package org.deptel.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.deptel.model.Attendee;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.MentionForm;
import org.deptel.model.PersonMention;
import org.deptel.model.Tier;
import org.deptel.model.TimePhrase;
import org.deptel.model.Voice;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.DocumentKind;
import org.deptel.text.Header;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/** Finds meetings that sentences narrate; {@link VerbFrames} and {@link NounFrames} say who met whom. */
final class NarrativeExtractor {
    private static final String EARLIER = "(?s).*\\b(?:had|earlier|previous|previously|last|ago|once|formerly)\\b.*";

    private final AnnotatedDocument annotated;
    private final DocumentKind kind;
    private final Cast cast;
    private final String text;
    private final Antecedents antecedents;
    private final Quotations quotations;
    private final VerbFrames verbs;
    private final NounFrames nouns;

    NarrativeExtractor(AnnotatedDocument annotated, Cast cast) {
        this.annotated = annotated;
        this.kind = annotated.document().header().kind();
        this.cast = cast;
        this.text = annotated.document().text();
        this.antecedents = new Antecedents(annotated.sentences(), cast);
        this.quotations = new Quotations(annotated.document());
        Header header = annotated.document().header();
        this.verbs = new VerbFrames(header, cast);
        this.nouns = new NounFrames(header, cast, verbs, antecedents);
    }

    /** All findings, sentence by sentence. */
    List<EventFinding> extract() {
        List<EventFinding> found = new ArrayList<>();
        for (Sentence s : annotated.sentences()) {
            if (s.parsed() && s.zone() != Zone.HEADING && s.zone() != Zone.SOURCE_NOTE && s.zone() != Zone.DATELINE) {
                sentence(new Scene(new Words(s), cast), found);
            }
        }
        return found;
    }

    private void sentence(Scene scene, List<EventFinding> found) {
        Words words = scene.words();
        for (int i = 0; i < words.count(); i++) {
            String w = words.folded(i);
            int trigger = i;
            if (CallExtractor.isByTelephone(words, i)) {
                continue;
            }
            if (isVerb(words, i)) {
                verbs.read(scene, i, java.util.Objects.requireNonNull(Cues.VERBS.get(w)))
                        .flatMap(t -> finding(scene, trigger, t, EventType.MEETING))
                        .ifPresent(found::add);
            } else if (Cues.NOUNS.contains(w)) {
                nouns.read(scene, i)
                        .flatMap(t -> finding(scene, trigger, t, EventType.MEETING))
                        .ifPresent(found::add);
            }
        }
    }

    private static boolean isVerb(Words words, int i) {
        String w = words.folded(i);
        String tag = words.token(i).tag();
        if (!Cues.VERBS.containsKey(w) || !(tag.startsWith("V") || i == 0 || words.isCapital(i))) {
            return false;
        }
        // "Smirnov talk with Chancellor" is no verb, whatever the tagger thinks
        boolean bare = Cues.NOUNS.contains(w) && tag.matches("VBP?") && i > 0;
        return !bare
                || words.folded(i - 1).matches("to|and|or|i|you|we|they|not|n't")
                || words.token(i - 1).tag().equals("MD");
    }

    private Optional<EventFinding> finding(Scene scene, int trigger, Told told, EventType type) {
        List<Attendee> attendees = attendees(scene, trigger, told.who());
        if (attendees.size() < 2) {
            return Optional.empty();
        }
        Sentence s = scene.words().sentence();
        Span at = scene.words().token(trigger).span();
        boolean held = told.status() == EventStatus.HELD;
        Optional<TimePhrase> time = new Timing(scene, text).of(trigger).or(() -> reported(scene, trigger, told));
        return Optional.of(new EventFinding(
                type,
                told.status(),
                tier(s),
                isEditors(s) ? Voice.EDITOR_VOICE : Voice.DOCUMENT_VOICE,
                s.span(),
                at,
                told.rule(),
                held ? 0.8 : 0.6,
                attendees,
                time.orElse(null),
                PlaceFinder.find(scene, trigger, text),
                ""));
    }

    /** The attendees with pronouns made out; in a quotation "you" is the writer and "I" is somebody else. */
    private List<Attendee> attendees(Scene scene, int trigger, Set<Integer> who) {
        boolean quoted = quotations.inside(scene.words().token(trigger).span().begin());
        boolean note = scene.words().sentence().zone().isNote();
        boolean interview =
                !quoted && !note && who.stream().anyMatch(i -> cast.get(i).form() == MentionForm.WRITER);
        Set<Integer> persons = new LinkedHashSet<>();
        for (int i : who) {
            PersonMention m = cast.get(i);
            if (m.form() == MentionForm.PRONOUN || quoted && m.form() == MentionForm.WRITER) {
                OptionalInt meant = quoted && note ? OptionalInt.empty() : meant(scene, i, interview);
                meant.ifPresent(persons::add);
            } else if (quoted && m.form() == MentionForm.ADDRESSEE) {
                persons.add(cast.add(MentionForm.WRITER, m.span(), m.zone(), m.surface()));
            } else {
                persons.add(i);
            }
        }
        return persons.stream()
                .map(i -> new Attendee(i, "", Function.PRINCIPAL))
                .toList();
    }

    /** Whom a pronoun means; whom the writer speaks with is the one his whole report is about. */
    private OptionalInt meant(Scene scene, int pronoun, boolean interview) {
        OptionalInt interviewed = interview ? antecedents.interviewed() : OptionalInt.empty();
        return interviewed.isPresent() ? interviewed : antecedents.find(scene.words(), pronoun);
    }

    /** What a telegram, or a note for the record, tells of its writer without a time happened in the days before. */
    private Optional<TimePhrase> reported(Scene scene, int trigger, Told told) {
        Words words = scene.words();
        Header header = annotated.document().header();
        boolean writers = told.who().stream().anyMatch(i -> cast.get(i).form() == MentionForm.WRITER);
        boolean simple =
                words.token(trigger).tag().equals("VBD") && !words.printed().matches(EARLIER);
        boolean subject = words.printed().matches("(?i)^\\W*subj(?:ect)?\\b.*");
        return (kind == DocumentKind.TELEGRAM || Records.isForTheRecord(header))
                        && words.sentence().zone() == Zone.BODY
                        && told.status() == EventStatus.HELD
                        && (writers && simple || subject)
                ? Optional.of(new TimePhrase(words.token(trigger).span(), Timing.REPORTED.strip(), null))
                : Optional.empty();
    }

    private boolean isEditors(Sentence s) {
        return kind == DocumentKind.EDITORIAL_NOTE
                || s.zone().isNote()
                        && annotated.document().notes().stream()
                                .noneMatch(n -> n.original() && n.span().contains(s.span()));
    }

    private Tier tier(Sentence s) {
        if (kind == DocumentKind.EDITORIAL_NOTE) {
            return Tier.EDITORIAL_NOTE;
        }
        return s.zone() == Zone.FOOTNOTE ? Tier.FOOTNOTE : Tier.NARRATIVE;
    }
}
