package vn.dti.folder;

import java.util.Locale;
import java.util.Set;

/** The layout of an assessment's folder (dac-ta 1): names relative to it, with {@code /}. */
public final class AssessmentFolder {

    /** The definition of the assessment. */
    public static final String DEFINITION = "dti.yaml";

    /** The indicator sets that the assessment was begun with. */
    public static final String SETS = "bo-chi-so";

    /** What units sent in. */
    public static final String SUBMISSIONS = "bai-nop";

    /** When submissions were received. */
    public static final String REGISTER = SUBMISSIONS + "/tiep-nhan.csv";

    /** Faulty submissions that were received; read by no run. */
    public static final String FAULTY_SUBMISSIONS = "bai-nop-loi";

    /** Exports of other systems from which files were imported; read by no run. */
    public static final String ORIGINALS = "tep-goc";

    /** What appraisers decided, a folder below for each round. */
    public static final String DECISIONS = "tham-dinh";

    /** What units answered to the appraisal. */
    public static final String EXPLANATIONS = "giai-trinh";

    /** Figures from existing systems. */
    public static final String MEASUREMENTS = "so-lieu";

    /** An office's own templates of documents. */
    public static final String TEMPLATES = "mau";

    /** Forms to be filled in. */
    public static final String FORMS = "bieu-mau";

    /** Below the forms: the parts of the agencies in charge. */
    public static final String PARTS = "co-quan-chu-tri";

    /** Results of a run. */
    public static final String RESULTS = "ket-qua";

    /** Letters to those who owe something. */
    public static final String LETTERS = "thu-nhac";

    /** What is published. */
    public static final String PUBLICATION = "cong-bo";

    /** The analysis. */
    public static final String ANALYSIS = "phan-tich";

    /** The folders whose files are somebody's work: no command writes its output into them. */
    public static final Set<String> INPUTS =
            Set.of(SUBMISSIONS, FAULTY_SUBMISSIONS, DECISIONS, EXPLANATIONS, MEASUREMENTS, ORIGINALS, SETS, TEMPLATES);

    /** The folders that commands write into; what changes there was sent in by nobody. */
    public static final Set<String> WRITTEN =
            Set.of(RESULTS, PUBLICATION, ANALYSIS, FORMS, FAULTY_SUBMISSIONS, ORIGINALS);

    private static final String RANKING_TABLE = "xep-hang-";
    private static final String TABLE = ".csv";

    private AssessmentFolder() {}

    /**
     * The name of a ranking's table in {@link #RESULTS} (dac-ta 5).
     *
     * @param codes of its kind, of its scope, and of its cluster where it has one
     */
    public static String rankingTable(String... codes) {
        return RANKING_TABLE + String.join("-", codes) + TABLE;
    }

    /** Whether a name is that of a ranking's table, whatever it ranks. */
    public static boolean isRankingTable(String name) {
        return name.startsWith(RANKING_TABLE) && name.endsWith(TABLE);
    }

    /** Whether a name is that of the file with which Word and Excel mark an open file: the open file's, after two signs. */
    public static boolean isLock(String name) {
        return name.startsWith("~$");
    }

    /** Whether a name is a lock file's, a system's or that of a half-downloaded file (dac-ta 1). */
    public static boolean isIgnored(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return isLock(name)
                || name.startsWith(".")
                || lower.equals("thumbs.db")
                || lower.equals("desktop.ini")
                || lower.endsWith(".tmp")
                || lower.endsWith(".crdownload");
    }
}
