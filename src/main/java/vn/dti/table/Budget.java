package vn.dti.table;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What one file may still use up. Every reader reports to it while it reads, so that no file gets further than allowed. */
final class Budget {

    /** A cell with its content and its share of the row, in bytes, roughly. */
    private static final int CELL_BYTES = 120;

    private final Limits limits;
    private final long start = System.nanoTime();
    private final long allowedNanos;
    private final long allowedMemory;
    private long unpacked;
    private long memory;
    private int rows;
    private int cells;

    Budget(Limits limits) {
        this.limits = limits;
        this.allowedNanos = limits.time().toNanos();
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

    void checkTime() {
        if (System.nanoTime() - start > allowedNanos) {
            throw Refusal.limit("seconds", TimeUnit.NANOSECONDS.toSeconds(allowedNanos));
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

    /** Something is kept in memory until the file is let go of. */
    void keep(long bytes) {
        memory += bytes;
        if (memory > allowedMemory) {
            throw Refusal.memory(allowedMemory);
        }
    }

    /** What is left of the time. */
    Duration timeLeft() {
        return Duration.ofNanos(Math.max(1, allowedNanos - (System.nanoTime() - start)));
    }
}
