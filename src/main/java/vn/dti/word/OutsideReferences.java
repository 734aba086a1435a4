package vn.dti.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a Word document would fetch, start or run when somebody opens it: a template or a picture somewhere else, fields
 * that read other files or talk to other programs, macros. Links that somebody has to click are none of it.
 */
public final class OutsideReferences {

    /** A document of an office with a coat of arms or two is far smaller. */
    private static final int MOST_BYTES = 64 << 20;

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Pattern FETCHES = Pattern.compile(
            "^\\s*\\\\?\\s*(INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|DDEAUTO|DDE|LINK|DATABASE|RD|AUTOTEXTLIST|MACROBUTTON|EMBED)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RUNS = Pattern.compile(
            "(?i)(.*/)?(vbaProject\\.bin|vbaData\\.xml|activeX/.*|embeddings/.*|customUI.*/.*|attachedToolbars\\.bin)");

    private static final XMLInputFactory XML = factory();

    private final Set<String> found = new TreeSet<>();

    private OutsideReferences() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Those of a document, each by its kind and what it names; none in one that only shows what it holds.
     *
     * @throws IOException if it is no zip file of XML parts, or unpacks to more than 64 MB
     */
    public static Set<String> of(byte[] document) throws IOException {
        OutsideReferences references = new OutsideReferences();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            long left = MOST_BYTES;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) left + 1);
                left -= part.length;
                if (left < 0) {
                    throw new IOException("unpacks to more than " + MOST_BYTES);
                }
                references.part(entry.getName(), part);
            }
        }
        return references.found;
    }

    private void part(String name, byte[] part) throws IOException {
        if (RUNS.matcher(name).matches()) {
            found.add(name);
            return;
        }
        String ending = name.toLowerCase(Locale.ROOT);
        try {
            if (ending.endsWith(".rels")) {
                relationships(part);
            } else if (ending.endsWith(".xml")) {
                fields(part);
            }
        } catch (XMLStreamException noXml) {
            throw new IOException(name, noXml);
        }
    }

    /** Whatever is elsewhere is fetched on opening, but for links. */
    private void relationships(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")
                    && "External".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"))) {
                String type = String.valueOf(xml.getAttributeValue(null, "Type"));
                String kind = type.substring(type.lastIndexOf('/') + 1);
                if (!kind.equals("hyperlink")) {
                    found.add(kind + " " + xml.getAttributeValue(null, "Target"));
                }
            }
        }
    }

    /** A field's instruction may be cut into many pieces, and hold other fields. */
    private void fields(byte[] part) throws XMLStreamException {
        Deque<StringBuilder> open = new ArrayDeque<>();
        XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT || !WORD.equals(xml.getNamespaceURI())) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "fldSimple" -> instruction(xml.getAttributeValue(WORD, "instr"));
                case "altChunk" -> found.add("altChunk");
                case "fldChar" -> {
                    String type = String.valueOf(xml.getAttributeValue(WORD, "fldCharType"));
                    if (type.equals("begin")) {
                        open.push(new StringBuilder());
                    } else if (!open.isEmpty()) {
                        instruction(
                                type.equals("end")
                                        ? open.pop().toString()
                                        : open.peek().toString());
                    }
                }
                case "instrText" -> {
                    String text = xml.getElementText();
                    if (open.isEmpty()) {
                        instruction(text);
                    } else {
                        open.peek().append(text);
                    }
                }
                default -> {
                    // Shows only what it holds.
                }
            }
        }
        open.forEach(unended -> instruction(unended.toString()));
    }

    private void instruction(String instruction) {
        Matcher fetching = FETCHES.matcher(instruction == null ? "" : instruction);
        if (fetching.find()) {
            found.add(PlainText.of(instruction.strip()));
        }
    }
}
