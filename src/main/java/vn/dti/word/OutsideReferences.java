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

    /** As Word writes it by default, and in the strict form of the standard. */
    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    /** The older way of drawing, which names pictures by their addresses too. */
    private static final Set<String> DRAWING =
            Set.of("urn:schemas-microsoft-com:vml", "urn:schemas-microsoft-com:office:office");

    private static final Set<String> PICTURES = Set.of("imagedata", "fill", "stroke");

    private static final Pattern ELSEWHERE =
            Pattern.compile("\\s*([\\\\/]{2}|[A-Za-z][A-Za-z0-9+.-]*:).*", Pattern.DOTALL);

    /** Parts inside that are started or taken in on opening, whatever their files are called. */
    private static final Set<String> STARTED = Set.of(
            "oleObject",
            "package",
            "control",
            "activeXControlBinary",
            "vbaProject",
            "wordVbaData",
            "aFChunk",
            "attachedToolbars",
            "keyMapCustomizations",
            "extensibility",
            "userCustomization",
            "webextension",
            "webextensiontaskpanes",
            "subDocument",
            "frame",
            "recipientData");

    private static final Pattern FETCHES = Pattern.compile(
            "^[\\P{L}]*(INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|DDEAUTO|DDE|LINK|DATABASE|RD|AUTOTEXTLIST|MACROBUTTON|EMBED|HTMLACTIVEX)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RUNS = Pattern.compile(
            "(?i)(.*/)?(vbaProject\\.bin|vbaData\\.xml|activeX/.*|embeddings/.*|customUI.*/.*|webextensions/.*|attachedToolbars\\.bin)");

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
            } else if (ending.endsWith(".xml") || isMarkup(part)) {
                // A package says by the type what is in a part: any ending may hold a header.
                fields(part);
            }
        } catch (XMLStreamException noXml) {
            if (ending.endsWith(".rels") || ending.endsWith(".xml")) {
                throw new IOException(name, noXml);
            }
            // A picture that begins as markup does; as a part of the text Word would not take it either.
        }
    }

    private static boolean isMarkup(byte[] part) {
        for (byte each : part) {
            boolean markOrBlank = each < 0 || each == 0 || Character.isWhitespace(each);
            if (!markOrBlank) {
                return each == '<';
            }
        }
        return false;
    }

    /** Whatever is elsewhere is fetched on opening, but for links; some of what is inside is started. */
    private void relationships(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String type = String.valueOf(xml.getAttributeValue(null, "Type"));
                String kind = type.substring(type.lastIndexOf('/') + 1);
                boolean external = "External".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"));
                if (external && !kind.equals("hyperlink") || STARTED.contains(kind)) {
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
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String space = String.valueOf(xml.getNamespaceURI());
            if (DRAWING.contains(space)) {
                drawing(xml);
            } else if (xml.getLocalName().equals("webVideoPr")) {
                found.add("webVideoPr");
            }
            if (!WORD.contains(space)) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "fldSimple" -> instruction(xml.getAttributeValue(space, "instr"));
                case "altChunk", "mailMerge" -> found.add(xml.getLocalName());
                case "fldChar" -> {
                    String type = String.valueOf(xml.getAttributeValue(space, "fldCharType"));
                    if (type.equals("begin")) {
                        if (!open.isEmpty() && open.peek().toString().isBlank()) {
                            // What the outer field is would come out of the inner one, when Word works it out.
                            found.add("{ { } }");
                        }
                        open.push(new StringBuilder());
                    } else if (!open.isEmpty()) {
                        instruction(
                                type.equals("end")
                                        ? open.pop().toString()
                                        : open.peek().toString());
                    }
                }
                case "instrText", "delInstrText" -> {
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

    /** Pictures and fillings that are named by where they are; a link on a drawing has to be clicked. */
    private void drawing(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            boolean picture = name.equals("src")
                    || name.equals("althref")
                    || name.equals("href") && PICTURES.contains(xml.getLocalName());
            if (picture && ELSEWHERE.matcher(xml.getAttributeValue(i)).matches()) {
                found.add(xml.getLocalName() + " " + PlainText.of(xml.getAttributeValue(i)));
            }
        }
    }

    private void instruction(String instruction) {
        Matcher fetching = FETCHES.matcher(instruction == null ? "" : instruction);
        if (fetching.find()) {
            found.add(PlainText.of(instruction.strip()));
        }
    }
}
