package vn.dti.table;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What one file may still use up. Every reader reports to it while it reads, so that no file gets further than allowed. */
final class Budget {

    /** A cell with its content and its share of the row, in bytes, roughly. */
    private static final int CELL_BYTES = 120;
    /** The part of the time that passes before a reader's own work is looked at. */
    private static final int BEFORE_LOOKING = 20;
    /** The part of the time that passes between two looks at it. */
    private static final int BETWEEN_LOOKS = 100;
    /** Characters between two questions. */
    private static final int STEPS = 1 << 14;

    private final Limits limits;
    private final long start = System.nanoTime();
    private final long allowedNanos;
    private final long allowedMemory;
    /** Nanoseconds that the reading thread had worked when its work was looked at first; -1 before. */
    private volatile long workedBefore = -1;
    /** When its work is looked at next. */
    private volatile long nextLook;

    private volatile boolean refused;

    private long unpacked;
    private long memory;
    private int rows;
    private int cells;

    Budget(Limits limits) {
        this(limits, limits.time());
    }

    /** @param left of the time, where the file was tried before; the limit is what a refusal names */
    Budget(Limits limits, Duration left) {
        this.limits = limits;
        this.allowedNanos = left.toNanos();
        this.nextLook = start + allowedNanos / BEFORE_LOOKING;
        this.allowedMemory = Runtime.getRuntime().maxMemory() / 4;
    }

    /** Bytes came out of a packed part. */
    void unpack(int bytes) {
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw Refusal.limit("unpacked_bytes", limits.unpackedBytes());
        }
    }

    /** A part says that it will have this size; a lie only delays the refusal. */
    void announce(long bytes) {
        if (bytes > limits.unpackedBytes() - unpacked) {
            throw Refusal.limit("unpacked_bytes", limits.unpackedBytes());
        }
    }

    /**
     * The file takes its time; the thread that reads it asks, in every loop whose length or cost the file decides. It may
     * ask at each cell: most answers only look at what time it is.
     */
    void checkTime() {
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
        if (now - nextLook < 0) {
            return false;
        }
        nextLook = now + Math.max(0, allowedNanos) / BETWEEN_LOOKS;
        long worked = ManagementFactory.getThreadMXBean().getThreadCpuTime(reader.getId());
        if (workedBefore < 0) {
            workedBefore = worked;
        }
        return worked < 0 ? now - start > allowedNanos : worked - workedBefore > allowedNanos;
    }

    /** The same, at some of the steps of a loop that goes through characters: the time is asked at few of them. */
    void checkTime(int step) {
        if ((step & STEPS - 1) == 0) {
            checkTime();
        }
    }

    /** Whether the file was refused because it took too long, whatever else became of its reading then. */
    boolean isRefused() {
        return refused;
    }

    /** The refusal of a file that took too long; a thread that still reads it ends at its next question. */
    Refusal overTime() {
        refused = true;
        return Refusal.limit("seconds", limits.time().toSeconds());
    }

    void row() {
        if (++rows > limits.rows()) {
            throw Refusal.limit("rows", limits.rows());
        }
    }

    /** Something stands in this column, from 1. */
    void column(int column) {
        if (column > limits.columns()) {
            throw Refusal.limit("columns", limits.columns());
        }
    }

    void cell(int column) {
        column(column);
        if (++cells > limits.cells()) {
            throw Refusal.limit("cells", limits.cells());
        }
        keep(CELL_BYTES);
    }

    /** Characters of one cell or comment. */
    void text(int length) {
        if (length > limits.textLength()) {
            throw Refusal.limit("text_length", limits.textLength());
        }
    }

    /** Characters that one cell or comment may have. */
    int textLength() {
        return limits.textLength();
    }

    /** Something is kept in memory until the file is let go of. */
    void keep(long bytes) {
        memory += bytes;
        if (memory > allowedMemory) {
            throw Refusal.memory(allowedMemory);
        }
    }

    /** Bytes that are kept so far. */
    long kept() {
        return memory;
    }
}
