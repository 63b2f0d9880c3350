package org.deptel.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deptel.pipeline.Trials;
import org.deptel.text.Document;
import org.deptel.text.DocumentId;
import org.deptel.text.Participant;
import org.deptel.text.Volume;

/** What reading alone gives, without any language model: headers, participants, references, plain text. */
final class ReadingScorer {
    private final HeaderScorer headers;
    private final RoundTripScorer roundTrip;
    private final Map<String, List<String>> participants;
    private final ScoreReport report;

    ReadingScorer(Map<String, List<String>> participants, ScoreReport report) {
        this.headers = new HeaderScorer(Set.of(), report);
        this.roundTrip = new RoundTripScorer(report);
        this.participants = participants;
        this.report = report;
    }

    /** Scores one file: as printed, with its markup hidden, and with its datelines left out or not marked. */
    void score(
            Trials.Printed printed, Trials.Printed blind, Trials.Printed noDateline, Trials.Printed unmarkedDateline) {
        Volume volume = printed.volume();
        for (Document d : printed.documents().values()) {
            DocumentId id = d.id();
            Document words = blind.documents().getOrDefault(id, d);
            headers.score(volume, d, words);
            headers.dates(
                    volume,
                    d,
                    words,
                    noDateline.documents().getOrDefault(id, words),
                    unmarkedDateline.documents().getOrDefault(id, words));
            participants(volume, d, words);
            if (!id.collection().equals("text")) {
                roundTrip.score(volume, d);
            }
        }
    }

    private void participants(Volume volume, Document printed, Document words) {
        List<String> gold = participants.getOrDefault(printed.id().toString(), List.of());
        if (gold.isEmpty()) {
            return;
        }
        List<String> read = new ArrayList<>();
        for (Participant p : words.header().participants()) {
            read.add(plain(p.side()) + "\t" + plain(p.text()));
        }
        int said = read.size();
        int right = 0;
        for (String item : gold) {
            String wanted =
                    plain(item.substring(0, item.indexOf('\t'))) + "\t" + plain(item.substring(item.indexOf('\t') + 1));
            if (read.remove(wanted)) {
                right++;
            } else {
                report.error(
                        "participant not as in the table",
                        printed.id() + " " + item.replace('\t', '|') + " read " + near(read, wanted));
            }
        }
        report.add("participants", volume.id(), right, gold.size(), said, 0);
    }

    private static String near(List<String> read, String wanted) {
        String text = wanted.substring(wanted.indexOf('\t') + 1);
        return read.stream()
                .filter(r -> r.endsWith("\t" + text))
                .findFirst()
                .orElse("nothing like it")
                .replace('\t', '|');
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("[\\s:;.,]+$", "").strip();
    }
}
