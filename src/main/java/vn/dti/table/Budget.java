package vn.dti.table;

/** What one file may still use up. Every reader reports to it while it reads, so that no file gets further than allowed. */
final class Budget {

    /** A cell with its content and its share of the row, in bytes, roughly. */
    private static final int CELL_BYTES = 120;
    /** Characters between two questions. */
    private static final int STEPS = 1 << 14;

    private final Limits limits;
    private final FileClock clock;
    private final long allowedMemory;

    private long unpacked;
    private long memory;
    private int rows;
    private int cells;

    Budget(Limits limits) {
        this(limits, new FileClock(limits.time()));
    }

    /** @param clock of the file, which goes on where the file was tried before */
    Budget(Limits limits, FileClock clock) {
        this.limits = limits;
        this.clock = clock;
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

    FileClock clock() {
        return clock;
    }

    /** The file takes its time; the thread that reads it asks. */
    void checkTime() {
        clock.ask();
    }

    /** The same, at some of the steps of a loop that goes through characters: the time is asked at few of them. */
    void checkTime(int step) {
        if ((step & STEPS - 1) == 0) {
            checkTime();
        }
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
