package org.deptel.pipeline;

import java.util.Map;

/**
 * What a build did.
 *
 * @param sources files read anew
 * @param unchanged files that had not changed and were not read again
 * @param documents documents in the store
 * @param persons persons in the store
 * @param events events in the store
 * @param encounters pairs of persons who met
 * @param graphsWritten graphs that changed
 * @param graphsKept graphs that were as before
 * @param seconds time by stage, summed over threads
 */
public record BuildReport(
        int sources,
        int unchanged,
        int documents,
        int persons,
        int events,
        int encounters,
        int graphsWritten,
        int graphsKept,
        Map<Stage, Double> seconds) {}
