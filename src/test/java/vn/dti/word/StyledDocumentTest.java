package vn.dti.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** What a document tells in its styles is what it told in every paragraph. */
class StyledDocumentTest {

    private static final ParagraphStyle STRONG =
            ParagraphStyle.centred(14).strong().spaced(3, 4).keptWithNext();

    @Test
    void aLookStandsOnceInTheStylesAndIsNamedByEachParagraph() throws IOException {
        WordMarkup word = WordMarkup.styled()
                .paragraph("một", STRONG)
                .paragraph("hai\nba", ParagraphStyle.running(13))
                .paragraph("bốn", STRONG);
        try (XWPFDocument document = written(word)) {
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            assertThat(paragraphs).extracting(XWPFParagraph::getText).containsExactly("một", "hai\nba", "bốn");
            assertThat(paragraphs).extracting(XWPFParagraph::getStyle).containsExactly("dti1", "dti2", "dti1");
            XWPFStyle style = document.getStyles().getStyle("dti1");
            assertThat(style.getCTStyle().getPPr().isSetKeepNext()).isTrue();
            assertThat(style.getCTStyle().getPPr().getSpacing().getAfter()).hasToString("80");
            assertThat(style.getCTStyle().getPPr().getJc().getVal()).hasToString("center");
            assertThat(style.getCTStyle().getRPr().sizeOfBArray()).isOne();
            assertThat(style.getCTStyle().getRPr().getSzArray(0).getVal()).hasToString("28");
        }
    }

    @Test
    void wordsThatDoNotLookLikeTheirParagraphSayHow() throws IOException {
        ParagraphStyle plain = ParagraphStyle.left(13);
        WordMarkup word = WordMarkup.styled()
                .paragraph(
                        plain, List.of(new WordMarkup.Run("một ", plain), new WordMarkup.Run("hai", plain.strong())));
        try (XWPFDocument document = written(word)) {
            XWPFParagraph paragraph = document.getParagraphs().get(0);
            assertThat(paragraph.getStyle()).isNull();
            assertThat(paragraph.getRuns().get(0).isBold()).isFalse();
            assertThat(paragraph.getRuns().get(1).isBold()).isTrue();
        }
    }

    @Test
    void spacesAroundWordsAreKeptAndOnlyThereSpokenOf() throws IOException {
        WordMarkup word = WordMarkup.styled()
                .paragraph("một  hai", STRONG)
                .paragraph(" ba", STRONG)
                .paragraph("bốn\nnăm ", STRONG);
        try (XWPFDocument document = written(word)) {
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            assertThat(paragraphs).extracting(XWPFParagraph::getText).containsExactly("một  hai", " ba", "bốn\nnăm ");
            assertThat(paragraphs.stream()
                            .flatMap(paragraph -> paragraph.getRuns().get(0).getCTR().getTList().stream())
                            .filter(CTText::isSetSpace)
                            .map(CTText::getStringValue))
                    .containsExactly(" ba", "năm ");
        }
    }

    private static XWPFDocument written(WordMarkup word) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordDocument.write(word, "", "Phiếu", "UBND", out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }
}
