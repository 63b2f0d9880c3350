package org.deptel.pipeline;

import java.util.List;
import org.deptel.model.ResolvedDocument;
import org.deptel.model.Tenure;
import org.deptel.text.Volume;

/** Takes what a file says, as it is understood: first the volume, then its documents in order. */
public interface ResolvedSink {
    /** Called once for each file that has documents, with the dated offices of its list. */
    void volume(Volume volume, List<Tenure> tenures);

    /** Called for each document that could be processed. */
    void document(ResolvedDocument document);
}
