package vn.dti.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Packs a Word document so that the same content gives the same bytes: no clock, parts in one order. */
public final class WordPackage {

    public static final String CONTENT_TYPES = "[Content_Types].xml";
    /** A time that a zip file holds without naming a time zone; at the very first one the zone would come in. */
    private static final LocalDateTime PACKED = LocalDateTime.of(1980, 2, 1, 0, 0);

    private WordPackage() {}

    /**
     * Writes a document that was an office's form.
     *
     * @param title for its properties
     * @param creator for its properties
     */
    public static void write(XWPFDocument document, String title, String creator, OutputStream out) throws IOException {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(PlainText.of(title));
        properties.setCreator(PlainText.of(creator));
        properties.setLastModifiedByUser("");
        properties.getUnderlyingProperties().setCreatedProperty(Optional.empty());
        properties.getUnderlyingProperties().setModifiedProperty(Optional.empty());
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        document.write(written);
        pack(parts(written.toByteArray()), out);
    }

    private static Map<String, byte[]> parts(byte[] written) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    /** Packs the parts of a document, which it takes out of the map. */
    public static void pack(Map<String, byte[]> parts, OutputStream out) throws IOException {
        ZipOutputStream packed = new ZipOutputStream(out);
        // Readers that look at the first entry only expect the types there.
        put(CONTENT_TYPES, parts.remove(CONTENT_TYPES), packed);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            put(part.getKey(), part.getValue(), packed);
        }
        packed.finish();
    }

    private static void put(String name, byte[] content, ZipOutputStream packed) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(PACKED);
        packed.putNextEntry(entry);
        packed.write(content);
        packed.closeEntry();
    }
}
