package org.deptel.cli;

import java.io.PrintStream;
import org.deptel.pipeline.Progress;

/** Shows progress on stderr: a line that rewrites itself on a terminal, a line every ten seconds elsewhere. */
final class TerminalProgress implements Progress {
    private static final long NANOS_ON_TERMINAL = 200_000_000L;
    private static final long NANOS_ELSEWHERE = 10_000_000_000L;

    private final PrintStream err;
    // Java cannot tell a terminal from a pipe on all versions; the launcher can
    private final boolean terminal = Boolean.getBoolean("deptel.terminal");
    private final long start = System.nanoTime();
    private long last = start;
    private String lastWhat = "";

    TerminalProgress(PrintStream err) {
        this.err = err;
    }

    @Override
    public synchronized void report(String what, long done, long total) {
        long now = System.nanoTime();
        boolean news = !what.equals(lastWhat) && terminal;
        if (!news && now - last < (terminal ? NANOS_ON_TERMINAL : NANOS_ELSEWHERE)) {
            return;
        }
        last = now;
        lastWhat = what;
        String count =
                done == 0 ? "" : total == 0 ? ": " + done + " documents" : ": " + done + " of " + total + " documents";
        String line = what + count + " (" + (now - start) / 1_000_000_000L + " s)";
        if (terminal) {
            err.print("\r\u001b[K" + line);
            err.flush();
        } else {
            err.println(line);
        }
    }

    /** Clears the line. */
    void done() {
        if (terminal) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
