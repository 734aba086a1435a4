package vn.dti.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Takes a workbook as the writer of its cells makes it, best not compressed, and packs it anew: with parts changed and
 * added that this writer cannot make, and with nothing of the clock in it. The same workbook is the same bytes on every
 * machine. It packs beside the thread that writes: for a long table, compressing takes half as long as making its cells.
 */
public final class WorkbookPackage extends OutputStream {

    /** Of Deflater's levels the last of the quick ones; the next takes half as long again for a tenth of the size. */
    private static final int LEVEL = 4;

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String ROOT = "_rels/.rels";
    private static final byte[] END_OF_CELLS = "</sheetData>".getBytes(StandardCharsets.UTF_8);
    /** Any day: the writer's would be today. */
    private static final LocalDateTime PACKED = LocalDateTime.of(2024, 1, 1, 0, 0);

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String CORE = HEAD
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<dc:title>%s</dc:title><dc:creator>%s</dc:creator></cp:coreProperties>";
    /** Where a workbook has its main parts: always the same, and by it as the first part programs know a workbook. */
    private static final String RELATIONS = HEAD
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Target=\"xl/workbook.xml\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/>"
            + "<Relationship Id=\"rId2\" Target=\"docProps/core.xml\""
            + " Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\"/>"
            + "<Relationship Id=\"rId3\" Target=\"docProps/app.xml\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties\"/>"
            + "</Relationships>";

    /** @param type its content type; empty where its ending says it */
    private record Part(String name, String text, String type) {}

    private final Map<String, UnaryOperator<String>> changes = new ConcurrentHashMap<>();
    private final Map<String, UnaryOperator<String>> endings = new ConcurrentHashMap<>();
    private final Queue<Part> added = new ConcurrentLinkedQueue<>();
    private final String properties;
    private final Pipe pipe = new Pipe();
    private final Thread packer;
    private boolean closed;
    private volatile Throwable failure;

    /**
     * Starts a workbook.
     *
     * @param title for its properties
     * @param creator for its properties
     * @param out gets the workbook, and is closed with this
     */
    public WorkbookPackage(String title, String creator, OutputStream out) {
        this.properties = CORE.formatted(SheetText.xml(title), SheetText.xml(creator));
        this.packer = new Thread(() -> pack(out), "workbook-package");
        packer.setDaemon(true);
        packer.start();
    }

    /** The name of the part that holds a sheet; sheets count from 1. */
    public static String sheet(int index) {
        return "xl/worksheets/sheet" + index + ".xml";
    }

    /** Has a whole part changed; to be said before the part is begun. */
    public void change(String part, UnaryOperator<String> change) {
        changes.put(part, change);
    }

    /**
     * Has changed what stands in a sheet from {@code </sheetData>} on; its cells, however many, need not fit into memory.
     * To be said before the sheet is begun; the change is asked for when its cells have ended.
     */
    public void changeEnding(String part, UnaryOperator<String> change) {
        endings.put(part, change);
    }

    /**
     * Adds a part; to be said before the workbook is finished.
     *
     * @param type its content type; empty where its ending says it
     */
    public void add(String name, String text, String type) {
        added.add(new Part(name, text, type));
    }

    @Override
    public void write(int one) throws IOException {
        pipe.write(one);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        pipe.write(bytes, offset, length);
    }

    /**
     * Ends the file and waits until all of it is packed.
     *
     * @throws IOException if it could not be written
     */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        pipe.close();
        try {
            packer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        if (failure instanceof IOException unwritten) {
            throw unwritten;
        } else if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }

    private void pack(OutputStream out) {
        // At its end the pipe is emptied: the writer may not wait for a packer that is gone.
        try (out;
                InputStream in = pipe.end()) {
            try (ZipArchiveInputStream written = new ZipArchiveInputStream(in);
                    ZipOutputStream packed = new ZipOutputStream(out)) {
                packed.setLevel(LEVEL);
                pack(written, packed);
            }
        } catch (Throwable e) {
            failure = e;
        }
    }

    private void pack(ZipArchiveInputStream written, ZipOutputStream packed) throws IOException {
        part(ROOT, RELATIONS, packed);
        for (ZipArchiveEntry entry = written.getNextEntry(); entry != null; entry = written.getNextEntry()) {
            switch (entry.getName()) {
                case ROOT -> {}
                case PROPERTIES -> part(PROPERTIES, properties, packed);
                case CONTENT_TYPES -> part(CONTENT_TYPES, types(text(written)), packed);
                default -> part(entry.getName(), written, packed);
            }
        }
        for (Part part : added) {
            part(part.name(), part.text(), packed);
        }
    }

    private String types(String xml) {
        StringBuilder types = new StringBuilder();
        for (Part part : added) {
            if (!part.type().isEmpty()) {
                types.append("<Override PartName=\"/").append(part.name());
                types.append("\" ContentType=\"").append(part.type()).append("\"/>");
            }
        }
        return xml.replace("</Types>", types + "</Types>");
    }

    private void part(String name, ZipArchiveInputStream written, ZipOutputStream packed) throws IOException {
        packed.putNextEntry(entry(name));
        if (changes.containsKey(name)) {
            write(changes.get(name).apply(text(written)), packed);
        } else if (endings.containsKey(name)) {
            sheet(name, written, packed);
        } else {
            written.transferTo(packed);
        }
        packed.closeEntry();
    }

    /** Copies a sheet; what follows its cells may be changed, and is known only when they are all there. */
    private void sheet(String name, ZipArchiveInputStream written, ZipOutputStream packed) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int kept = 0;
        int found = -1;
        while (found < 0) {
            int count = written.read(buffer, kept, buffer.length - kept);
            if (count < 0) {
                throw new IOException("a sheet without end: " + name);
            }
            int filled = kept + count;
            found = indexOfEnd(buffer, filled);
            // The mark may be cut in two: its first part stays for the next round.
            int done = found >= 0 ? found : Math.max(0, filled - END_OF_CELLS.length + 1);
            packed.write(buffer, 0, done);
            kept = filled - done;
            System.arraycopy(buffer, done, buffer, 0, kept);
        }
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        rest.write(buffer, 0, kept);
        written.transferTo(rest);
        String ending = rest.toString(StandardCharsets.UTF_8);
        write(endings.get(name).apply(ending), packed);
    }

    private static int indexOfEnd(byte[] bytes, int length) {
        for (int at = 0; at <= length - END_OF_CELLS.length; at++) {
            int same = 0;
            while (same < END_OF_CELLS.length && bytes[at + same] == END_OF_CELLS[same]) {
                same++;
            }
            if (same == END_OF_CELLS.length) {
                return at;
            }
        }
        return -1;
    }

    private void part(String name, String xml, ZipOutputStream packed) throws IOException {
        packed.putNextEntry(entry(name));
        write(xml, packed);
        packed.closeEntry();
    }

    private static void write(String xml, ZipOutputStream packed) throws IOException {
        packed.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(PACKED);
        return entry;
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
