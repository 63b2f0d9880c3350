package org.deptel.evaluate;

import org.deptel.parse.PlainTextForm;
import org.deptel.text.Document;
import org.deptel.text.Note;
import org.deptel.text.Volume;
import org.deptel.text.Zone;

/** Documents printed as plain text with glued footnote numbers, in the two styles people paste, and read again. */
final class RoundTripScorer {
    private final ScoreReport report;

    RoundTripScorer(ScoreReport report) {
        this.report = report;
    }

    void score(Volume volume, Document d) {
        for (PlainTextForm form : PlainTextForm.values()) {
            Document again = form.readAgain(d);
            String wanted = text(d);
            String read = again.text() + "\n";
            boolean same = wanted.equals(read);
            report.add("plain text: same text", volume.id(), same ? 1 : 0, 1, 1, 0);
            if (!same) {
                report.error("plain text: another text", d.id() + " " + difference(wanted, read));
            }
            notes(volume, d, again);
            if (!d.header().message().number().isEmpty()) {
                boolean number = d.header()
                        .message()
                        .number()
                        .equals(again.header().message().number());
                report.add("plain text: message number", volume.id(), number ? 1 : 0, 1, 1, 0);
                if (!number) {
                    report.error(
                            "plain text: another message number",
                            d.id() + " " + d.header().message().number() + " read "
                                    + again.header().message().number());
                }
            }
        }
    }

    private void notes(Volume volume, Document d, Document again) {
        for (int i = 0; i < d.notes().size(); i++) {
            Note note = d.notes().get(i);
            Zone at = d.zoneAt(Math.max(0, note.anchor() - 1));
            if (note.zone() == Zone.SOURCE_NOTE || at.isNote() || at == Zone.CLOSER || at == Zone.DATELINE) {
                continue;
            }
            String wanted = before(d, note);
            boolean same = i < again.notes().size()
                    && before(again, again.notes().get(i)).equals(wanted);
            report.add("plain text: notes at their words", volume.id(), same ? 1 : 0, 1, 1, 0);
            if (!same) {
                report.error(
                        "plain text: note elsewhere",
                        d.id() + " note " + note.label() + " after “" + wanted + "”, read after “"
                                + (i < again.notes().size()
                                        ? before(again, again.notes().get(i))
                                        : "") + "”");
            }
        }
    }

    /** The words before a note, as far as they stand on its line. */
    private static String before(Document d, Note note) {
        int line = d.text().lastIndexOf('\n', Math.max(0, note.anchor() - 1)) + 1;
        return d.text().substring(Math.max(line, note.anchor() - 25), Math.max(line, note.anchor()));
    }

    /** What both forms carry: all but dateline and closer. */
    private static String text(Document d) {
        StringBuilder out = new StringBuilder();
        d.blocks().stream()
                .filter(b -> b.zone() != Zone.DATELINE && b.zone() != Zone.CLOSER)
                .forEach(b -> out.append(b.span().in(d.text())).append('\n'));
        return out.toString();
    }

    private static String difference(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        int from = Math.max(0, i - 20);
        return "“" + a.substring(from, Math.min(a.length(), i + 30)).replace('\n', '¶') + "” read “"
                + b.substring(from, Math.min(b.length(), i + 30)).replace('\n', '¶') + "”";
    }
}
