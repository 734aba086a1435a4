package vn.dti.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs a written workbook anew: with charts and colour scales, and with nothing of the clock in it. */
final class WorkbookPackage {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String SHEET = "xl/worksheets/sheet%s.xml";
    /** Any day but the first that a zip file can hold: for that one, Java adds a time of the machine's time zone. */
    private static final LocalDateTime PACKED = LocalDateTime.of(2024, 1, 1, 0, 0);

    private static final String RELATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
            + " Target=\"%s\"/></Relationships>";
    private static final String CORE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<dc:title>%s</dc:title><dc:creator>%s</dc:creator></cp:coreProperties>";

    private final ZipFile written;
    private final ZipOutputStream packed;
    private final Map<Integer, SheetAddition> additions = new TreeMap<>();

    private WorkbookPackage(ZipFile written, List<SheetAddition> additions, ZipOutputStream packed) {
        this.written = written;
        this.packed = packed;
        additions.forEach(addition -> this.additions.put(addition.sheet(), addition));
    }

    /**
     * Packs a workbook.
     *
     * @param written the workbook as its cells' writer left it
     * @param title for its properties
     * @param creator for its properties
     */
    static void pack(Path written, List<SheetAddition> additions, String title, String creator, OutputStream out)
            throws IOException {
        try (ZipFile file = new ZipFile(written.toFile());
                ZipOutputStream packed = new ZipOutputStream(out)) {
            new WorkbookPackage(file, additions, packed).pack(title, creator);
        }
    }

    private void pack(String title, String creator) throws IOException {
        part(CONTENT_TYPES, contentTypes());
        for (ZipEntry entry : Collections.list(written.entries())) {
            switch (entry.getName()) {
                case CONTENT_TYPES -> {}
                case PROPERTIES -> part(PROPERTIES, CORE.formatted(SheetText.xml(title), SheetText.xml(creator)));
                default -> part(entry);
            }
        }
        for (SheetAddition addition : additions.values()) {
            if (addition.chart().isPresent()) {
                chart(addition.sheet(), addition.chart().get());
            }
        }
    }

    private String contentTypes() throws IOException {
        StringBuilder types = new StringBuilder();
        additions.values().stream()
                .filter(addition -> addition.chart().isPresent())
                .forEach(addition -> types.append(("<Override PartName=\"/xl/drawings/drawing%1$s.xml\""
                                + " ContentType=\"application/vnd.openxmlformats-officedocument.drawing+xml\"/>"
                                + "<Override PartName=\"/xl/charts/chart%1$s.xml\""
                                + " ContentType=\"application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/>")
                        .formatted(addition.sheet())));
        return text(written.getEntry(CONTENT_TYPES)).replace("</Types>", types + "</Types>");
    }

    private void part(ZipEntry entry) throws IOException {
        for (SheetAddition addition : additions.values()) {
            if (entry.getName().equals(SHEET.formatted(addition.sheet()))) {
                part(entry.getName(), addition.in(text(entry)));
                return;
            }
        }
        begin(entry.getName());
        try (InputStream in = written.getInputStream(entry)) {
            in.transferTo(packed);
        }
        packed.closeEntry();
    }

    private void chart(int sheet, BarChart chart) throws IOException {
        part(
                "xl/worksheets/_rels/sheet%s.xml.rels".formatted(sheet),
                RELATION.formatted("drawing", "../drawings/drawing%s.xml".formatted(sheet)));
        part("xl/drawings/drawing%s.xml".formatted(sheet), chart.drawing());
        part(
                "xl/drawings/_rels/drawing%s.xml.rels".formatted(sheet),
                RELATION.formatted("chart", "../charts/chart%s.xml".formatted(sheet)));
        part("xl/charts/chart%s.xml".formatted(sheet), chart.part());
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
