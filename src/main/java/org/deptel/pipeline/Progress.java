package org.deptel.pipeline;

/** Hears how long work goes on. */
public interface Progress {
    /** Says nothing to anyone. */
    Progress SILENT = (what, done, total) -> {};

    /**
     * Called often.
     *
     * @param what what is being done
     * @param done how many are done
     * @param total how many there are, 0 where not known
     */
    void report(String what, long done, long total);
}
