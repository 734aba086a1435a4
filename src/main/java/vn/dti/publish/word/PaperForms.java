package vn.dti.publish.word;

import java.util.List;
import vn.dti.notice.Texts;
import vn.dti.official.OfficialClosing;
import vn.dti.official.OfficialHeading;
import vn.dti.word.ParagraphStyle;
import vn.dti.word.WordMarkup;
import vn.dti.word.WordMarkup.Run;

/**
 * The forms of the papers that dti brings along, with placeholders: what an office may take as its own and change. Set
 * as Decree 30/2020/NĐ-CP, annexes I and III, asks. The paragraph before the signature is kept on its page, so that a
 * signature never stands alone.
 */
record PaperForms(WordMarkup word, Texts texts) {

    private static final int ARTICLES = 4;
    private static final ParagraphStyle RUNNING = ParagraphStyle.running(14);
    private static final ParagraphStyle TITLE = ParagraphStyle.centred(14).strong();
    private static final String ORGANISER = "{{CO_QUAN}}";
    private static final List<String> RECIPIENTS = List.of("{{noi_nhan}}");
    private static final List<String> SIGNATURE = List.of("{{nguoi_ky}}");

    void write(Paper paper) {
        switch (paper) {
            case DECISION -> decision();
            case SUBMISSION -> submission();
            case MINUTES -> minutes();
            case REPORT -> report();
        }
    }

    private void decision() {
        heading(new OfficialHeading(ORGANISER, texts));
        title(Paper.DECISION);
        word.paragraph(ORGANISER, TITLE.spaced(6, 6));
        word.paragraph("{{can_cu}}", RUNNING.slanted());
        word.paragraph(text("decision.proposal"), RUNNING.slanted());
        word.paragraph(text("decision.decides"), TITLE.spaced(8, 6));
        for (int article = 1; article <= ARTICLES; article++) {
            String words =
                    text("decision.article." + article, "{{nam}}", "{{so_don_vi}}", "{{giai_doan}}", "{{so_phu_luc}}");
            word.paragraph(
                    article == ARTICLES ? RUNNING.keptWithNext() : RUNNING,
                    List.of(
                            new Run(text("decision.article", article) + " ", RUNNING.strong()),
                            new Run(words, RUNNING)));
        }
        new OfficialClosing(texts).write(word, RECIPIENTS, SIGNATURE);
    }

    private void submission() {
        heading(new OfficialHeading(ORGANISER, "{{co_quan_trinh}}", texts));
        title(Paper.SUBMISSION);
        word.paragraph(
                text("submission.to", "{{kinh_gui}}"),
                ParagraphStyle.centred(14).spaced(6, 6));
        word.paragraph("{{can_cu}}", RUNNING.slanted());
        word.paragraph(text("submission.opening", "{{co_quan_trinh}}", "{{kinh_gui}}", "{{ten_ky}}"), RUNNING);
        content();
        word.paragraph(text("submission.ending", "{{kinh_gui}}"), RUNNING.keptWithNext());
        new OfficialClosing(texts).write(word, RECIPIENTS, SIGNATURE);
    }

    private void minutes() {
        heading(new OfficialHeading(ORGANISER, "{{co_quan_trinh}}", texts));
        title(Paper.MINUTES);
        word.paragraph(text("minutes.time", "{{ngay_hop}}"), RUNNING.spaced(6, 3));
        for (String line : List.of("place", "chair", "secretary", "present")) {
            word.paragraph(text("minutes." + line), RUNNING);
        }
        word.paragraph(text("minutes.content"), RUNNING);
        content();
        word.paragraph(text("minutes.ending"), RUNNING.keptWithNext());
        new OfficialClosing(texts)
                .writeTwoToSign(
                        word, List.of(text("minutes.sign.secretary")), List.of(text("minutes.sign.chair")), RECIPIENTS);
    }

    private void report() {
        heading(new OfficialHeading(ORGANISER, texts));
        title(Paper.REPORT);
        content();
        word.paragraph(text("report.ending", "{{ten_ky}}"), RUNNING.keptWithNext());
        new OfficialClosing(texts).write(word, RECIPIENTS, SIGNATURE);
    }

    private void heading(OfficialHeading heading) {
        heading.write(
                word,
                texts.get("official.number", "{{so_ky_hieu}}"),
                "",
                texts.get("official.place_and_day", "{{dia_danh}}"));
    }

    private void title(Paper paper) {
        word.paragraph(text(paper.key() + ".title"), TITLE.spaced(18, 0));
        word.paragraph("{{trich_yeu}}", TITLE);
        word.stroke(50);
    }

    private void content() {
        word.paragraph("{{" + Paper.CONTENT + "}}", RUNNING);
    }

    private String text(String key, Object... arguments) {
        return texts.get("publish." + key, arguments);
    }
}
