package vn.dti.publish.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import vn.dti.folder.AssessmentFolder;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;
import vn.dti.publish.PublishedPart;
import vn.dti.word.WordDocument;
import vn.dti.word.WordMarkup;

/**
 * The papers of the process, each with a form: dti's own, or the office's. They are always Vietnamese, as such papers
 * are.
 */
public enum Paper {
    DECISION(PublishedPart.QUYET_DINH, "so_don_vi", "so_phu_luc"),
    SUBMISSION(PublishedPart.TO_TRINH, "co_quan_trinh", "kinh_gui", Paper.CONTENT),
    MINUTES(PublishedPart.BIEN_BAN, "co_quan_trinh", "lan_tham_dinh", "ngay_hop", Paper.CONTENT),
    REPORT(PublishedPart.BAO_CAO, Paper.CONTENT);

    /** What is computed and takes more than words: it stands in a paragraph by itself. */
    static final String CONTENT = "noi_dung";

    private static final List<String> EVERYWHERE = List.of(
            "CO_QUAN",
            "co_quan",
            "so_ky_hieu",
            "dia_danh",
            "nam",
            "ten_ky",
            "trich_yeu",
            "can_cu",
            "giai_doan",
            "noi_nhan",
            "nguoi_ky");

    private final PublishedPart part;
    /** The placeholders that only this paper has. */
    private final List<String> own;

    Paper(PublishedPart part, String... own) {
        this.part = part;
        this.own = List.of(own);
    }

    /** What is asked for to get it. */
    public PublishedPart part() {
        return part;
    }

    /** Where an office puts its own form, below the assessment folder. */
    public String form() {
        return AssessmentFolder.TEMPLATES + "/" + part.key() + ".docx";
    }

    /** The placeholders that a form can use. */
    public List<String> placeholders() {
        List<String> all = new ArrayList<>(EVERYWHERE);
        all.addAll(own);
        return List.copyOf(all);
    }

    /** Whether a form needs {@link #CONTENT}: without it the paper would say nothing. */
    public boolean hasContent() {
        return own.contains(CONTENT);
    }

    /** Writes dti's own form, its placeholders not filled, for an office to make its own of. */
    public void writeForm(OutputStream out) throws IOException {
        Texts texts = Texts.in(Language.VI);
        WordMarkup word = new WordMarkup();
        new PaperForms(word, texts).write(this);
        WordDocument.write(word, "", texts.get("publish." + key() + ".title"), "dti", out);
    }

    /** How it is called among the texts. */
    String key() {
        return switch (this) {
            case DECISION -> "decision";
            case SUBMISSION -> "submission";
            case MINUTES -> "minutes";
            case REPORT -> "report";
        };
    }

    /** The letters of its kind in its symbol (Decree 30/2020/NĐ-CP, annex III); minutes have none in dti's form. */
    String letters() {
        return switch (this) {
            case DECISION -> "QĐ";
            case SUBMISSION -> "TTr";
            case MINUTES -> "BB";
            case REPORT -> "BC";
        };
    }
}
