package vn.dti.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/**
 * The sections of a form: a mark on every page of it, and appendices after its end whose pages are numbered by themselves
 * (Decree 30/2020/NĐ-CP, annex I).
 */
public final class WordSections {

    /** A point, in twips. */
    private static final int LEAST_LINE = 20;

    /** What holds the place of content in a document, with its index. */
    static final Pattern MARK = Pattern.compile("\uE000dti-(\\d+)\uE000");

    private final XWPFDocument document;
    private int sectionsAppended;
    private final List<Supplier<WordMarkup>> appended = new ArrayList<>();

    public WordSections(XWPFDocument document) {
        this.document = document;
    }

    /** Puts a mark into the upper margin of every page. A section without a header of its own has the one before it. */
    public void mark(String text) {
        last();
        List<XmlObject> sections = new ArrayList<>();
        WordTemplate.collect(document.getDocument().getBody(), WordTemplate.SECTION, sections);
        Set<XWPFHeader> marked = new HashSet<>();
        Set<STHdrFtr.Enum> known = new HashSet<>();
        for (XmlObject each : sections) {
            CTSectPr section = (CTSectPr) each;
            XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, section);
            for (STHdrFtr.Enum type : types(section)) {
                XWPFHeader header = header(policy, type);
                if (header == null && !known.contains(type)) {
                    header = policy.createHeader(type);
                }
                known.add(type);
                if (header != null && marked.add(header)) {
                    try (XmlCursor start = header._getHdrFtr().newCursor()) {
                        start.toFirstContentToken();
                        copy(new WordMarkup().paragraph(text, WordDocument.MARK), start);
                    }
                }
            }
        }
    }

    private List<STHdrFtr.Enum> types(CTSectPr section) {
        List<STHdrFtr.Enum> types = new ArrayList<>(List.of(STHdrFtr.DEFAULT));
        if (section.isSetTitlePg()) {
            types.add(STHdrFtr.FIRST);
        }
        if (document.getSettings() != null && document.getEvenAndOddHeadings()) {
            types.add(STHdrFtr.EVEN);
        }
        return types;
    }

    private static XWPFHeader header(XWPFHeaderFooterPolicy policy, STHdrFtr.Enum type) {
        if (type == STHdrFtr.FIRST) {
            return policy.getFirstPageHeader();
        }
        return type == STHdrFtr.EVEN ? policy.getEvenPageHeader() : policy.getDefaultHeader();
    }

    /** The width of the text in the last section, in twips. */
    public long textWidth() {
        CTSectPr section = last();
        if (!section.isSetPgSz() || !section.isSetPgMar()) {
            return WordMarkup.TEXT_WIDTH;
        }
        long width = number(section.getPgSz().getW())
                - number(section.getPgMar().getLeft())
                - number(section.getPgMar().getRight());
        return width > 0 ? width : WordMarkup.TEXT_WIDTH;
    }

    private static long number(Object twips) {
        return twips instanceof BigInteger whole ? whole.longValue() : 0;
    }

    /**
     * Adds content on new pages, of which the first has the number 1. It is asked for when the document is written, and
     * never stands in memory as anything but its markup: appendices of thousands of rows would not fit there.
     */
    public void append(Supplier<WordMarkup> content) {
        CTBody body = document.getDocument().getBody();
        CTSectPr section = last();
        ending(body).addNewSectPr().set(section);
        if (section.isSetType()) {
            section.unsetType();
        }
        if (section.isSetCols()) {
            section.unsetCols();
        }
        CTPageNumber numbers = section.isSetPgNumType() ? section.getPgNumType() : section.addNewPgNumType();
        numbers.setStart(BigInteger.ONE);
        try (XmlCursor before = section.newCursor()) {
            copy(new WordMarkup().paragraph(mark(appended.size()), ParagraphStyle.left(1)), before);
        }
        appended.add(content);
        sectionsAppended++;
    }

    /**
     * Content for a place in the form: it takes the place of the paragraph that the text stands in, when the document is
     * written.
     *
     * @return the text that holds its place, in a paragraph by itself
     */
    public String inPlace(Supplier<WordMarkup> content) {
        appended.add(content);
        return mark(appended.size() - 1);
    }

    /** What was appended or has its place, in order; {@link #mark} holds its place in the document. */
    List<Supplier<WordMarkup>> appended() {
        return List.copyOf(appended);
    }

    /** What holds the place of appended content; no form has it. */
    private static String mark(int index) {
        return "\uE000dti-" + index + "\uE000";
    }

    /**
     * The paragraph that ends a section: the last one, where the section ends with one. A paragraph more could come to
     * stand alone on a page; where it must be, after a table, it takes no room.
     */
    private CTPPr ending(CTBody body) {
        try (XmlCursor before = body.getSectPr().newCursor()) {
            // What holds the place of appended content goes when the document is written.
            if (sectionsAppended == 0
                    && before.toPrevSibling()
                    && before.getObject() instanceof CTP last
                    && !(last.isSetPPr() && last.getPPr().isSetSectPr())
                    && !MARK.matcher(before.getTextValue()).find()) {
                return last.isSetPPr() ? last.getPPr() : last.addNewPPr();
            }
        }
        CTPPr added = body.addNewP().addNewPPr();
        CTSpacing spacing = added.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(LEAST_LINE));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        return added;
    }

    private static void copy(WordMarkup content, XmlCursor before) {
        try (XmlCursor from = DocumentDocument.Factory.parse(WordDocument.fragment(content))
                .getDocument()
                .getBody()
                .newCursor()) {
            from.copyXmlContents(before);
        } catch (XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The last section, whose properties stand at the end of the document; added where a form has none. */
    private CTSectPr last() {
        CTBody body = document.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }
}
