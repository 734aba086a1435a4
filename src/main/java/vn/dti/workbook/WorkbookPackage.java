package vn.dti.workbook;

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
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs a workbook anew that the writer of its cells has left: with parts changed and added that this writer cannot
 * make, and with nothing of the clock in it. The same workbook is the same bytes on every machine.
 */
public final class WorkbookPackage {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String PROPERTIES = "docProps/core.xml";
    /** Any day but the first that a zip file can hold: for that one, Java adds a time of the machine's time zone. */
    private static final LocalDateTime PACKED = LocalDateTime.of(2024, 1, 1, 0, 0);

    private static final String CORE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<dc:title>%s</dc:title><dc:creator>%s</dc:creator></cp:coreProperties>";

    /**
     * What is different in the packed workbook.
     *
     * @param changes of parts that are there, by name of the part
     * @param additions the text of parts that are not there yet, by name of the part
     * @param contentTypes {@code Override} elements for the added parts
     */
    public record Changes(
            Map<String, UnaryOperator<String>> changes, Map<String, String> additions, String contentTypes) {

        public Changes {
            changes = Map.copyOf(changes);
            additions = Collections.unmodifiableMap(new LinkedHashMap<>(additions));
        }
    }

    private final ZipFile written;
    private final ZipOutputStream packed;
    private final Changes changes;

    private WorkbookPackage(ZipFile written, Changes changes, ZipOutputStream packed) {
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
        try (ZipFile file = new ZipFile(written.toFile());
                ZipOutputStream packed = new ZipOutputStream(out)) {
            new WorkbookPackage(file, changes, packed).pack(title, creator);
        }
    }

    private void pack(String title, String creator) throws IOException {
        part(
                CONTENT_TYPES,
                text(written.getEntry(CONTENT_TYPES)).replace("</Types>", changes.contentTypes() + "</Types>"));
        for (ZipEntry entry : Collections.list(written.entries())) {
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

    private void part(ZipEntry entry) throws IOException {
        UnaryOperator<String> change = changes.changes().get(entry.getName());
        if (change != null) {
            part(entry.getName(), change.apply(text(entry)));
            return;
        }
        begin(entry.getName());
        try (InputStream in = written.getInputStream(entry)) {
            in.transferTo(packed);
        }
        packed.closeEntry();
    }

    private void part(String name, String xml) throws IOException {
        begin(name);
        packed.write(xml.getBytes(StandardCharsets.UTF_8));
        packed.closeEntry();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(PACKED);
        packed.putNextEntry(entry);
    }

    private String text(ZipEntry entry) throws IOException {
        try (InputStream in = written.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
