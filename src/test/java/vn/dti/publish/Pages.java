package vn.dti.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads published pages back with the JDK's XML parser, which knows nothing of how they were written. */
public final class Pages {

    private Pages() {}

    public static String source(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** The page without the content of its own style and script. */
    public static Document parse(Path file) throws Exception {
        String source = source(file)
                .replaceFirst("<!DOCTYPE html>", "")
                .replaceFirst("(?s)<style>.*?</style>", "<style/>")
                .replaceFirst("(?s)<script>.*?</script>", "<script/>");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
    }

    public static List<Element> all(Node below, String element) {
        NodeList found = below instanceof Document document
                ? document.getElementsByTagName(element)
                : ((Element) below).getElementsByTagName(element);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The rows of the table that a heading names: texts of their cells, drawings left out. */
    public static List<List<String>> table(Document page, String label) {
        Element table = all(page, "table").stream()
                .filter(each -> each.getAttribute("aria-labelledby").equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label));
        List<List<String>> rows = new ArrayList<>();
        for (Element row : all(all(table, "tbody").get(0), "tr")) {
            if (row.getAttribute("class").equals("section")) {
                continue;
            }
            List<String> cells = new ArrayList<>();
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
                if (all((Element) cell, "svg").isEmpty()) {
                    cells.add(cell.getTextContent());
                }
            }
            rows.add(cells);
        }
        return rows;
    }
}
