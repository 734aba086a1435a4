package vn.dti.publish;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/** Page numbers, marks on every page, and appendices whose pages are numbered by themselves (Decree 30/2020, annex I). */
final class WordSections {

    private static final Word.Look NUMBER = Word.Look.centred(13);
    private static final Word.Look MARK = Word.Look.centred(13).strong();

    private final XWPFDocument document;

    WordSections(XWPFDocument document) {
        this.document = document;
    }

    /** Numbers the pages in the middle of the upper margin; the first page shows no number. */
    void number() {
        section().addNewTitlePg();
        XWPFHeaderFooterPolicy policy = policy();
        XWPFParagraph paragraph = emptyParagraph(policy.createHeader(STHdrFtr.DEFAULT));
        Word.shape(paragraph, NUMBER);
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewT().setStringValue("2");
        emptyParagraph(policy.createHeader(STHdrFtr.FIRST));
    }

    /** Puts a mark into the upper margin of every page. */
    void mark(String text) {
        XWPFHeaderFooterPolicy policy = policy();
        mark(
                policy.getDefaultHeader() == null ? policy.createHeader(STHdrFtr.DEFAULT) : policy.getDefaultHeader(),
                text);
        if (section().isSetTitlePg()) {
            mark(
                    policy.getFirstPageHeader() == null
                            ? policy.createHeader(STHdrFtr.FIRST)
                            : policy.getFirstPageHeader(),
                    text);
        }
        if (policy.getEvenPageHeader() != null) {
            mark(policy.getEvenPageHeader(), text);
        }
    }

    private static void mark(XWPFHeader header, String text) {
        XWPFParagraph paragraph = header.createParagraph();
        Word.shape(paragraph, MARK);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        Word.run(paragraph, text, MARK);
    }

    /** Ends a section here: what follows begins on a new page that has the number 1. */
    void breakHere() {
        XWPFParagraph last = document.createParagraph();
        CTSectPr ended = (last.getCTP().isSetPPr()
                        ? last.getCTP().getPPr()
                        : last.getCTP().addNewPPr())
                .addNewSectPr();
        ended.set(section());
        Word.shape(last, Word.Look.left(1));
        CTPageNumber numbers = section().isSetPgNumType()
                ? section().getPgNumType()
                : section().addNewPgNumType();
        numbers.setStart(BigInteger.ONE);
    }

    private XWPFHeaderFooterPolicy policy() {
        XWPFHeaderFooterPolicy policy = document.getHeaderFooterPolicy();
        return policy == null ? document.createHeaderFooterPolicy() : policy;
    }

    private CTSectPr section() {
        var body = document.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    private static XWPFParagraph emptyParagraph(XWPFHeader header) {
        return header.getParagraphs().isEmpty() ? header.createParagraph() : header.getParagraphArray(0);
    }
}
