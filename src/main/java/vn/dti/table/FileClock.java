package vn.dti.table;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * How long one file may take, from its first byte to the last row that is understood. Whoever goes through what the file
 * holds asks in every loop whose length or cost the file decides, at each cell if need be: most questions only look at what
 * time it is.
 */
public final class FileClock {

    /** The part of the time that passes before a reader's own work is looked at. */
    private static final int BEFORE_LOOKING = 20;
    /** The part of the time that passes between two looks at it. */
    private static final int BETWEEN_LOOKS = 100;

    private final Duration allowed;
    private final long start = System.nanoTime();
    /** When the reader's own work is looked at next. */
    private volatile long nextLook;

    private volatile boolean refused;
    /** The thread whose work is counted. */
    private Thread counted;
    /** Nanoseconds that were counted, and that the thread had worked before they were. */
    private long worked;

    private long before;

    /** Begins to count. */
    public FileClock(Duration allowed) {
        this.allowed = allowed;
        this.nextLook = start + allowed.toNanos() / BEFORE_LOOKING;
    }

    /** @throws Refusal if the time is over for the thread that asks, or the file was refused for it before */
    public void ask() {
        if (refused || isOver(Thread.currentThread())) {
            throw overTime();
        }
    }

    /**
     * Whether the time is over: what the reading thread itself works counts, and not what others work on a busy machine, so
     * that the same file is not refused on one day and read on another. Its work is counted from a twentieth of the time on,
     * for most files are read by then and asking for it costs more than reading them, and looked at a hundred times at most:
     * where nothing takes long between two questions, it works 1.1 times the limit.
     */
    boolean isOver(Thread reader) {
        long now = System.nanoTime();
        return now - nextLook >= 0 && look(reader, now);
    }

    private synchronized boolean look(Thread reader, long now) {
        nextLook = now + allowed.toNanos() / BETWEEN_LOOKS;
        long all = ManagementFactory.getThreadMXBean().getThreadCpuTime(reader.getId());
        if (all < 0) {
            return now - start > allowed.toNanos();
        }
        if (reader != counted) {
            // One thread goes on with what another began: a thread may have read many files before.
            counted = reader;
            before = all - worked;
        }
        worked = all - before;
        return worked > allowed.toNanos();
    }

    /** Whether the file was refused because it took too long, whatever else became of its reading then. */
    boolean isRefused() {
        return refused;
    }

    /** The refusal of a file that took too long; a thread that still reads it ends at its next question. */
    Refusal overTime() {
        refused = true;
        return Refusal.limit("seconds", allowed.toSeconds());
    }
}
