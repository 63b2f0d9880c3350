package org.deptel.extract;

import java.util.regex.Pattern;
import org.deptel.model.EventFinding;
import org.deptel.text.Note;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/**
 * Which sentences of a source note tell of meetings. Most say who drafted, cleared and received the paper, or sum it up; what they
 * tell of other papers is told as in any note, and of the rest that people met, but not what one told another, which may be the
 * paper itself.
 */
final class SourceNotes {
    /** How sentences of a source note begin that tell of something else than the paper itself. */
    private static final Pattern ANOTHERS = Pattern.compile(
            "(?is)^\\W*(?:(?:in )?telegrams? \\S*\\d|(?:on|in|that|later|earlier) (?:\\w+ )?(?:evening|afternoon|morning|day|same|January|February|March|April|May|June|July|August|September|October|November|December)\\b"
                    + "|(?:the (?:next|following|previous)|(?:two|three|four|several|a few)) (?:days?|morning|evening|afternoon|weeks?)\\b|according to .{0,40}(?:diary|calendar|log)|during (?:the|this) (?:conversation|meeting|discussion)"
                    + "|earlier,? (?:he|the)\\b|(?:it|this \\w+|the (?:original|message|letter|note|text|memorandum|aide|statement|paper)\\b.{0,40}) was (?:handed|given)\\b|.{3,120}\\bmet with\\b)");

    /** What source notes say of every paper. */
    private static final Pattern HANDLING = Pattern.compile(
            "(?i)^\\W*(?:source|summary)\\b|\\b(?:draft(?:ed|er)|cleared|approved by|initialed|repeated to|sent to|published|printed)\\b");

    /** Rules of words that say that people met, and not only what one told another. */
    private static final String MEETS = "noun-.*|verb-(?:meet|object|call|with|topic-with)\\b.*";

    private final Narration narration;

    SourceNotes(Narration narration) {
        this.narration = narration;
    }

    /** Whether a sentence may tell of a meeting; outside source notes every one may. */
    boolean mayTell(Scene scene) {
        return !isSource(scene) || isOfAnotherPaper(scene) || !isOfHandling(scene);
    }

    /** Whether what such a sentence tells counts. */
    boolean tells(Scene scene, EventFinding f) {
        return !isSource(scene) || isOfAnotherPaper(scene) || f.rule().matches(MEETS);
    }

    /** Whether a list of those present in a sentence is of a meeting of its own: the note of a record speaks of the record's. */
    boolean mayList(Scene scene) {
        return !isSource(scene) || !Records.isRecord(narration.header());
    }

    private static boolean isSource(Scene scene) {
        return scene.words().sentence().zone() == Zone.SOURCE_NOTE;
    }

    /** Who drafted, cleared and received a paper, and what a summary of it says: no more than the paper tells. */
    private boolean isOfHandling(Scene scene) {
        int begin = scene.words().sentence().span().begin();
        String before = narration.document().document().notes().stream()
                .map(Note::span)
                .filter(n -> n.contains(scene.words().sentence().span()))
                .findFirst()
                .map(n -> new Span(n.begin(), begin)
                        .in(narration.document().document().text()))
                .orElse("");
        return before.contains("Summary:")
                || HANDLING.matcher(scene.words().printed()).find();
    }

    /** Source notes speak of this paper and its drafters; what they tell of other telegrams is told as in any note. */
    private static boolean isOfAnotherPaper(Scene scene) {
        return ANOTHERS.matcher(scene.words().printed()).lookingAt();
    }
}
