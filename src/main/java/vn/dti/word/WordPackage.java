package vn.dti.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Packs a document that was an office's form so that the same content gives the same bytes: parts in one order. */
public final class WordPackage {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    /** Of parts: readers that look at the first entry only expect the types there. */
    private static final Comparator<String> ORDER =
            Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES)).thenComparing(Comparator.naturalOrder());

    private static final String DOCUMENT = "word/document.xml";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?document\\b[^>]*>");
    private static final Pattern PARAGRAPH = Pattern.compile("<(?:\\w+:)?p[ >]");
    private static final Pattern END_OF_PARAGRAPH = Pattern.compile("</(?:\\w+:)?p>");

    private WordPackage() {}

    /**
     * Writes the document.
     *
     * @param sections what was appended to it
     * @param title for its properties
     * @param creator for its properties
     */
    public static void write(
            XWPFDocument document, WordSections sections, String title, String creator, OutputStream out)
            throws IOException {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(PlainText.of(title));
        properties.setCreator(PlainText.of(creator));
        properties.setLastModifiedByUser("");
        properties.getUnderlyingProperties().setCreatedProperty(Optional.empty());
        properties.getUnderlyingProperties().setModifiedProperty(Optional.empty());
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        document.write(written);
        List<PackedPart> packed = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : parts(written.toByteArray()).entrySet()) {
            packed.add(packed(part.getKey(), part.getValue(), sections.appended()));
        }
        PackageFile.write(packed, out);
    }

    private static Map<String, byte[]> parts(byte[] written) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(ORDER);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static PackedPart packed(String name, byte[] content, List<Supplier<WordMarkup>> appended)
            throws IOException {
        return name.equals(DOCUMENT) && !appended.isEmpty()
                ? PackedPart.of(name, out -> spliced(new String(content, StandardCharsets.UTF_8), appended, out))
                : PackedPart.of(name, out -> out.write(content));
    }

    /** Writes a document with what was appended in the places that hold its place, one after the other. */
    private static void spliced(String xml, List<Supplier<WordMarkup>> appended, OutputStream out) throws IOException {
        Matcher root = ROOT.matcher(xml);
        int at = 0;
        if (root.find() && !root.group().contains("xmlns:w=")) {
            // A form may have named the namespace otherwise; what is appended has it under this name.
            write(xml.substring(0, root.end() - 1) + " xmlns:w=\"" + NAMESPACE + "\">", out);
            at = root.end();
        }
        Matcher mark = WordSections.MARK.matcher(xml);
        Matcher opening = PARAGRAPH.matcher(xml);
        Matcher ending = END_OF_PARAGRAPH.matcher(xml);
        while (mark.find(at)) {
            if (!ending.find(mark.end())) {
                throw new IllegalStateException("no place for what is appended");
            }
            opening.region(at, mark.start());
            int start = at;
            while (opening.find()) {
                start = opening.start();
            }
            write(xml.substring(at, start), out);
            write(appended.get(Integer.parseInt(mark.group(1))).get().xml(), out);
            at = ending.end();
        }
        write(xml.substring(at), out);
    }

    private static void write(String xml, OutputStream out) throws IOException {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
