package org.deptel.pipeline;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Adds up the time each stage takes over all threads. */
public final class StageTimes {
    private final Map<Stage, LongAdder> nanos = new EnumMap<>(Stage.class);

    /** All at zero. */
    public StageTimes() {
        for (Stage s : Stage.values()) {
            nanos.put(s, new LongAdder());
        }
    }

    /** Runs something and adds its time to a stage. */
    public <T> T time(Stage stage, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            add(stage, System.nanoTime() - start);
        }
    }

    /** Adds nanoseconds to a stage. */
    public void add(Stage stage, long time) {
        LongAdder sum = nanos.get(stage);
        if (sum != null) {
            sum.add(time);
        }
    }

    /** Seconds by stage, summed over threads. */
    public Map<Stage, Double> seconds() {
        Map<Stage, Double> seconds = new EnumMap<>(Stage.class);
        nanos.forEach((s, n) -> seconds.put(s, n.sum() / 1e9));
        return seconds;
    }
}
