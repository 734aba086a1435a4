package vn.dti.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import vn.dti.files.PlainFile;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;

/** Reads spreadsheets of every kind, recognised by content. May be called by many threads at once. */
public final class Workbooks {

    /**
     * Files are read side by side; one that ran out of memory is tried again alone, so that a huge file neither takes
     * its neighbours down nor is refused for their sake.
     */
    private static final ReadWriteLock MEMORY = new ReentrantReadWriteLock();

    private static final byte[] NOTHING = {};

    private Workbooks() {}

    /**
     * Reads one file. What its content does wrong is told in the workbook's notices.
     *
     * @param path the file
     * @param name the name under which notices speak of it
     * @throws IOException if the operating system does not give the file's bytes
     */
    public static Workbook read(Path path, String name, Limits limits) throws IOException {
        try (InputStream input = PlainFile.open(path)) {
            return read(input, Files.size(path), name, limits);
        }
    }

    /**
     * The same, and all the file's bytes, also those that reading has no need of, go into a digest: the hash is that of
     * the very bytes that were read. A file that is larger than any that is read is not gone through for that.
     *
     * @param digest then has only a part of them
     */
    public static Workbook read(Path path, String name, Limits limits, MessageDigest digest) throws IOException {
        try (InputStream input = new DigestInputStream(PlainFile.open(path), digest)) {
            Workbook workbook = read(input, Files.size(path), name, limits);
            if (!limits.isBeyond(path)) {
                input.transferTo(OutputStream.nullOutputStream());
            }
            return workbook;
        }
    }

    private static Workbook read(InputStream input, long size, String name, Limits limits) throws IOException {
        FileExtension ending = FileExtension.of(name);
        byte[] head = input.readNBytes(Signature.LENGTH);
        if (head.length < Signature.LENGTH) {
            return read(head, name, limits);
        }
        Signature signature = Signature.of(head);
        if (WorkbookReader.isOfNoConcern(signature, ending)) {
            return Workbook.unread(name, NoticeCode.FILE_NOT_SPREADSHEET.at(Place.ofFile(name)));
        }
        if (size > limits.fileBytes()) {
            boolean mayHoldForms = ending != FileExtension.OTHER
                    && (ending != FileExtension.UNKNOWN && ending != FileExtension.TEXT || signature == Signature.ZIP);
            return Workbook.unread(
                    name,
                    mayHoldForms
                            ? Refusal.limit("file_bytes", limits.fileBytes()).in(name)
                            : NoticeCode.FILE_NOT_SPREADSHEET.at(Place.ofFile(name)));
        }
        byte[] bytes = Arrays.copyOf(head, (int) Math.max(head.length, size));
        int count = head.length + input.readNBytes(bytes, head.length, bytes.length - head.length);
        int next = count < bytes.length ? -1 : input.read();
        byte[] more = next < 0 ? NOTHING : rest(next, input.readNBytes((int) limits.fileBytes()));
        if (count + more.length != bytes.length) { // someone writes to the file while it is read
            bytes = Arrays.copyOf(bytes, count + more.length);
            System.arraycopy(more, 0, bytes, count, more.length);
        }
        return read(bytes, name, limits);
    }

    private static byte[] rest(int first, byte[] behind) {
        byte[] rest = new byte[behind.length + 1];
        rest[0] = (byte) first;
        System.arraycopy(behind, 0, rest, 1, behind.length);
        return rest;
    }

    /**
     * Reads a file whose bytes are in memory already, for instance because their hash was taken.
     *
     * @param name the name under which notices speak of it; its ending is a hint at most
     */
    public static Workbook read(byte[] bytes, String name, Limits limits) {
        if (bytes.length > limits.fileBytes()) {
            return Workbook.unread(
                    name, Refusal.limit("file_bytes", limits.fileBytes()).in(name));
        }
        FileClock clock = new FileClock(limits.time());
        MEMORY.readLock().lock();
        try {
            return new WorkbookReader(bytes, name, new Budget(limits, clock)).read();
        } catch (OutOfMemoryError e) {
            // tried again below, when no other file is in memory
        } finally {
            MEMORY.readLock().unlock();
        }
        MEMORY.writeLock().lock();
        try {
            return new WorkbookReader(bytes, name, new Budget(limits, clock)).read();
        } catch (OutOfMemoryError e) {
            Notice tooLarge = Refusal.memory(Runtime.getRuntime().maxMemory()).in(name);
            return Workbook.unread(name, tooLarge);
        } finally {
            MEMORY.writeLock().unlock();
        }
    }
}
