package vn.dti.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Packs a workbook anew that the writer of its cells has left: with parts changed and added that this writer cannot
 * make, and with nothing of the clock in it. Parts that stay are taken over as they lie there, packed. The same workbook
 * is the same bytes on every machine.
 */
public final class WorkbookPackage {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final byte[] END_OF_CELLS = "</sheetData>".getBytes(StandardCharsets.UTF_8);
    /** Any day but the first that a zip file can hold: for that one, a time of the machine's time zone is added. */
    private static final LocalDateTime PACKED = LocalDateTime.of(2024, 1, 1, 0, 0);

    private static final String CORE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<dc:title>%s</dc:title><dc:creator>%s</dc:creator></cp:coreProperties>";

    /**
     * What is different in the packed workbook.
     *
     * @param changes of whole parts, by name of the part
     * @param endings changes of what stands in a sheet from {@code </sheetData>} on, by name of the part; its cells,
     *     however many, need not fit into memory
     * @param additions the text of parts that are not there yet, by name of the part
     * @param contentTypes {@code Override} elements for the added parts
     */
    public record Changes(
            Map<String, UnaryOperator<String>> changes,
            Map<String, UnaryOperator<String>> endings,
            Map<String, String> additions,
            String contentTypes) {

        public Changes {
            changes = Map.copyOf(changes);
            endings = Map.copyOf(endings);
            additions = Collections.unmodifiableMap(new LinkedHashMap<>(additions));
        }
    }

    private final ZipFile written;
    private final ZipArchiveOutputStream packed;
    private final Changes changes;

    private WorkbookPackage(ZipFile written, Changes changes, ZipArchiveOutputStream packed) {
        this.written = written;
        this.packed = packed;
        this.changes = changes;
    }

    /** The name of the part that holds a sheet; sheets count from 1. */
    public static String sheet(int index) {
        return "xl/worksheets/sheet" + index + ".xml";
    }

    /**
     * Packs a workbook.
     *
     * @param written the workbook as its cells' writer left it
     * @param title for its properties
     * @param creator for its properties
     */
    public static void pack(Path written, Changes changes, String title, String creator, OutputStream out)
            throws IOException {
        try (ZipFile file = ZipFile.builder().setPath(written).get();
                ZipArchiveOutputStream packed = new ZipArchiveOutputStream(out)) {
            new WorkbookPackage(file, changes, packed).pack(title, creator);
        }
    }

    private void pack(String title, String creator) throws IOException {
        part(
                CONTENT_TYPES,
                text(written.getEntry(CONTENT_TYPES)).replace("</Types>", changes.contentTypes() + "</Types>"));
        for (ZipArchiveEntry entry : Collections.list(written.getEntries())) {
            switch (entry.getName()) {
                case CONTENT_TYPES -> {}
                case PROPERTIES -> part(PROPERTIES, CORE.formatted(SheetText.xml(title), SheetText.xml(creator)));
                default -> part(entry);
            }
        }
        for (Map.Entry<String, String> addition : changes.additions().entrySet()) {
            part(addition.getKey(), addition.getValue());
        }
    }

    private void part(ZipArchiveEntry entry) throws IOException {
        UnaryOperator<String> change = changes.changes().get(entry.getName());
        UnaryOperator<String> ending = changes.endings().get(entry.getName());
        if (change != null) {
            part(entry.getName(), change.apply(text(entry)));
        } else if (ending != null) {
            ending(entry, ending);
        } else {
            ZipArchiveEntry same = entry(entry.getName());
            same.setMethod(entry.getMethod());
            same.setCrc(entry.getCrc());
            same.setSize(entry.getSize());
            same.setCompressedSize(entry.getCompressedSize());
            try (InputStream in = written.getRawInputStream(entry)) {
                packed.addRawArchiveEntry(same, in);
            }
        }
    }

    private void part(String name, String xml) throws IOException {
        packed.putArchiveEntry(entry(name));
        packed.write(xml.getBytes(StandardCharsets.UTF_8));
        packed.closeArchiveEntry();
    }

    /** Copies a sheet to the end of its cells and changes what follows. */
    private void ending(ZipArchiveEntry entry, UnaryOperator<String> change) throws IOException {
        packed.putArchiveEntry(entry(entry.getName()));
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        try (InputStream in = written.getInputStream(entry)) {
            byte[] buffer = new byte[1 << 16];
            int kept = 0;
            int found = -1;
            while (found < 0) {
                int count = in.read(buffer, kept, buffer.length - kept);
                if (count < 0) {
                    throw new IOException("a sheet without end: " + entry.getName());
                }
                int filled = kept + count;
                found = indexOfEnd(buffer, filled);
                // The mark may be cut in two: its first part stays for the next round.
                int done = found >= 0 ? found : Math.max(0, filled - END_OF_CELLS.length + 1);
                packed.write(buffer, 0, done);
                kept = filled - done;
                System.arraycopy(buffer, done, buffer, 0, kept);
            }
            rest.write(buffer, 0, kept);
            in.transferTo(rest);
        }
        packed.write(change.apply(rest.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        packed.closeArchiveEntry();
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

    private static ZipArchiveEntry entry(String name) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(PACKED);
        entry.setMethod(ZipEntry.DEFLATED);
        return entry;
    }

    private String text(ZipArchiveEntry entry) throws IOException {
        try (InputStream in = written.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
