package vn.dti.cli;

import java.time.Duration;
import vn.dti.files.Progress;

/** How far the reading or writing is, on one line of a terminal; nothing anywhere else. */
final class ProgressBar implements Progress, AutoCloseable {

    private static final int WIDTH = 30;
    private static final int FEWEST_FILES = 50;
    private static final long EVERY = Duration.ofMillis(100).toNanos();

    private final Screen screen;
    private final String key;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long last = start;
    private boolean drawn;

    ProgressBar(Screen screen, boolean quiet) {
        this(screen, quiet, "progress");
    }

    /** @param key of the text that says what goes on */
    ProgressBar(Screen screen, boolean quiet, String key) {
        this.screen = screen;
        this.key = key;
        this.shown = screen.colours() && !quiet;
    }

    @Override
    public void done(int done, int all) {
        long now = System.nanoTime();
        if (!shown || all < FEWEST_FILES || now - last < EVERY && done < all) {
            return;
        }
        last = now;
        drawn = true;
        int filled = (int) ((long) WIDTH * done / all);
        double seconds = Math.max(0.001, (now - start) / 1e9);
        long rate = Math.round(done / seconds);
        long left = Math.round((all - done) * seconds / done);
        screen.err()
                .print("\r"
                        + screen.texts()
                                .get(key, "█".repeat(filled) + "░".repeat(WIDTH - filled), done, all, rate, left)
                        + " ");
        screen.err().flush();
    }

    /** Clears the line. */
    @Override
    public void close() {
        if (drawn) {
            screen.err().print("\r\u001B[K");
            screen.err().flush();
        }
    }
}
