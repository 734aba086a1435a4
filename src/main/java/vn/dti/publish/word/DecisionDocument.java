package vn.dti.publish.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.DocumentTexts;
import vn.dti.assessment.Kind;
import vn.dti.files.PlainFile;
import vn.dti.folder.AssessmentFolder;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;
import vn.dti.publish.Publishing;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.view.BandWords;
import vn.dti.view.ColumnContent;
import vn.dti.view.Medium;
import vn.dti.view.Numbers;
import vn.dti.view.RankingColumns;
import vn.dti.view.Remarks;
import vn.dti.view.ScopeName;
import vn.dti.view.TableColumn;
import vn.dti.word.ParagraphLook;
import vn.dti.word.WordColumn;
import vn.dti.word.WordMarkup;
import vn.dti.word.WordPackage;
import vn.dti.word.WordRow;
import vn.dti.word.WordSections;
import vn.dti.word.WordTemplate;

/**
 * {@code quyet-dinh.docx}: a draft of the decision that announces the results, each ranking an appendix. It is always
 * Vietnamese, as decisions are. An office's own form ({@code mau/quyet-dinh.docx}) takes the place of dti's.
 */
public final class DecisionDocument {

    /** Where an office puts its own form, below the assessment folder. */
    public static final String TEMPLATE = AssessmentFolder.TEMPLATES + "/quyet-dinh.docx";

    private static final List<String> PLACEHOLDERS = List.of(
            "CO_QUAN",
            "co_quan",
            "so_ky_hieu",
            "dia_danh",
            "nam",
            "ten_ky",
            "trich_yeu",
            "can_cu",
            "so_don_vi",
            "so_phu_luc",
            "giai_doan",
            "noi_nhan",
            "nguoi_ky");

    private static final String[] ROMAN = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI"
    };
    private static final ParagraphLook TITLE = ParagraphLook.centred(14).strong();

    private final Publishing publishing;
    private final Texts texts = Texts.in(Language.VI);
    private final Numbers numbers = Numbers.onPaper(texts);
    private final XWPFDocument document;

    private DecisionDocument(Publishing publishing, XWPFDocument form) {
        this.publishing = publishing;
        this.document = form;
    }

    /**
     * The placeholders of a form that dti does not know; empty where it can be used.
     *
     * @throws UnreadableFormException if it is no Word document
     */
    public static Set<String> unknownPlaceholders(Path form) throws IOException {
        try (XWPFDocument document = open(form)) {
            Set<String> unknown = new TreeSet<>(new WordTemplate(document).placeholders());
            PLACEHOLDERS.forEach(unknown::remove);
            return unknown;
        }
    }

    /** The placeholders that a form can use. */
    public static List<String> placeholders() {
        return PLACEHOLDERS;
    }

    /** Writes dti's own form, for an office to make its own of. */
    public static void writeTemplate(OutputStream out) throws IOException {
        DecisionTemplate.write(Texts.in(Language.VI), out);
    }

    /** Writes the decision. */
    static void write(Publishing publishing, Optional<Path> form, OutputStream out) throws IOException {
        try (XWPFDocument document = form.isPresent() ? open(form.get()) : own()) {
            DecisionDocument decision = new DecisionDocument(publishing, document);
            WordSections sections = decision.fill();
            WordPackage.write(
                    document,
                    sections,
                    decision.subject(),
                    publishing.results().assessment().organiser(),
                    out);
        }
    }

    private static XWPFDocument own() throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        writeTemplate(form);
        return new XWPFDocument(new ByteArrayInputStream(form.toByteArray()));
    }

    /** An office's form that is no Word document, or one that cannot be read: damaged, locked with a password. */
    public static final class UnreadableFormException extends IOException {

        private static final long serialVersionUID = 1L;

        UnreadableFormException(Path form, Exception cause) {
            super(form.toString(), cause);
        }
    }

    private static XWPFDocument open(Path form) throws IOException {
        try (InputStream in = PlainFile.open(form)) {
            return new XWPFDocument(new ByteArrayInputStream(in.readAllBytes()));
        } catch (FileSystemException denied) {
            throw denied;
        } catch (IOException | RuntimeException unreadable) {
            // POI has unchecked exceptions of many kinds for what it cannot read.
            throw new UnreadableFormException(form, unreadable);
        }
    }

    /** Fills the form in; what is appended is written with the document. */
    private WordSections fill() {
        WordSections sections = new WordSections(document);
        if (publishing.results().options().provisional()) {
            sections.mark(texts.get("publish.provisional.mark"));
        }
        List<Appendix> appendices = appendices();
        new WordTemplate(document).fill(values(appendices.size()));
        long width = sections.textWidth();
        for (int i = 0; i < appendices.size(); i++) {
            Appendix appendix = appendices.get(i);
            String number = appendices.size() == 1 ? "" : " " + roman(i);
            sections.append(() -> content(appendix, number, width));
        }
        return sections;
    }

    private record Appendix(Kind kind, Ranking ranking) {}

    private List<Appendix> appendices() {
        List<Appendix> appendices = new ArrayList<>();
        for (Results.KindResults kind : publishing.results().kinds()) {
            List<Ranking> announced = kind.kind().ranking().withinClusters() ? kind.allRankings() : kind.rankings();
            announced.stream()
                    .filter(ranking -> !ranking.rows().isEmpty())
                    .forEach(ranking -> appendices.add(new Appendix(kind.kind(), ranking)));
        }
        return appendices;
    }

    private static String roman(int index) {
        return index < ROMAN.length ? ROMAN[index] : String.valueOf(index + 1);
    }

    private String subject() {
        return text("subject", publishing.results().assessment().year());
    }

    private Map<String, List<String>> values(int appendices) {
        Assessment assessment = publishing.results().assessment();
        DocumentTexts documents = assessment.documents();
        Map<String, List<String>> values = new LinkedHashMap<>();
        String organiser = organiser();
        values.put("CO_QUAN", List.of(together(organiser.toUpperCase(Locale.ROOT))));
        values.put("co_quan", List.of(organiser));
        values.put("so_ky_hieu", List.of(symbol()));
        values.put("dia_danh", List.of(documents.place().isBlank() ? text("open") : documents.place()));
        values.put("nam", List.of(String.valueOf(assessment.year())));
        values.put("ten_ky", List.of(assessment.title()));
        values.put("trich_yeu", List.of(subject()));
        values.put("can_cu", documents.basis().isEmpty() ? List.of(text("basis", text("open"))) : basis(documents));
        long ranked = publishing.results().kinds().stream()
                .filter(kind -> kind.kind().ranked())
                .mapToLong(kind -> kind.scorecards().size())
                .sum();
        values.put("so_don_vi", List.of(String.valueOf(ranked)));
        values.put("so_phu_luc", List.of(String.valueOf(appendices)));
        values.put("giai_doan", List.of(stage()));
        List<String> recipients = new ArrayList<>();
        for (String recipient : documents.recipients()) {
            recipients.add(text("recipient", recipient));
        }
        if (recipients.isEmpty()) {
            recipients.add(text("recipient", text("recipient.articles")));
        }
        recipients.add(text("recipient.filed"));
        values.put("noi_nhan", recipients);
        values.put("nguoi_ky", documents.signature().isEmpty() ? signature() : documents.signature());
        return values;
    }

    private List<String> basis(DocumentTexts documents) {
        return documents.basis().stream()
                .map(basis -> basis.toLowerCase(Locale.ROOT).startsWith("căn cứ") ? basis + ";" : text("basis", basis))
                .toList();
    }

    private String stage() {
        return appendices().stream()
                .map(Appendix::kind)
                .distinct()
                .map(kind -> publishing.stageName(kind))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** The organiser's name in full: what people write as UBND stands for Ủy ban nhân dân. */
    private String organiser() {
        String organiser = publishing.results().assessment().organiser();
        return isCommittee() ? text("committee") + organiser.substring("UBND".length()) : organiser;
    }

    /** A committee's name breaks only after "Ủy ban nhân dân". */
    private String together(String organiser) {
        String committee = text("committee").toUpperCase(Locale.ROOT);
        return organiser.startsWith(committee + " ")
                ? committee + " " + organiser.substring(committee.length() + 1).replace(' ', '\u00a0')
                : organiser;
    }

    private List<String> signature() {
        return isCommittee() ? List.of(text("signature.for"), text("signature.title")) : List.of(text("open"));
    }

    private boolean isCommittee() {
        return publishing.results().assessment().organiser().startsWith("UBND ");
    }

    private String symbol() {
        return isCommittee() ? "QĐ-UBND" : "QĐ-" + text("open");
    }

    private WordMarkup content(Appendix appendix, String number, long width) {
        Kind kind = appendix.kind();
        WordMarkup word = new WordMarkup(width)
                .paragraph(text("appendix") + number, TITLE)
                .paragraph(
                        text(
                                "appendix.title",
                                ScopeName.of(appendix.ranking().scope(), texts).toUpperCase(Locale.ROOT),
                                String.valueOf(publishing.results().assessment().year()),
                                appendix.ranking()
                                        .cluster()
                                        .map(cluster -> kind.name() + ", " + cluster.name())
                                        .orElse(kind.name())
                                        .toUpperCase(Locale.ROOT)),
                        TITLE)
                .paragraph(
                        text("appendix.with", symbol(), organiser()),
                        ParagraphLook.centred(13).slanted())
                .stroke(50);
        List<TableColumn<RankingRow>> shown = RankingColumns.of(kind, appendix.ranking(), Medium.DOCUMENT);
        List<WordColumn> columns = shown.stream().map(this::column).toList();
        List<WordRow> rows = new ArrayList<>();
        for (RankingRow row : appendix.ranking().rows()) {
            rows.add(new WordRow(shown.stream().map(column -> cell(column, row)).toList()));
        }
        word.table(columns, rows, 13);
        new BandWords(texts)
                .missed(appendix.ranking())
                .forEach(missed -> word.paragraph(missed, ParagraphLook.left(12).spaced(3, 0)));
        return word.paragraph(
                new Remarks(texts).values(kind),
                ParagraphLook.left(12).slanted().spaced(6, 0));
    }

    private WordColumn column(TableColumn<RankingRow> column) {
        String title = column.heading(texts);
        return switch (column.content()) {
            case RANK -> WordColumn.ranks(title, 9);
            case CODE -> WordColumn.words(title, 14);
            case NAME -> WordColumn.words(title, 32);
            case POINTS -> WordColumn.numbers(title, 14);
            case MAXIMUM, POINTS_OF_MAXIMUM -> WordColumn.numbers(title, 17);
            case VALUE, EARLIER_VALUE, CHANGE -> WordColumn.numbers(title, 13);
            case BAND -> WordColumn.words(title, 16);
        };
    }

    /** A cell; why a unit has no rank stands behind its name. */
    private String cell(TableColumn<RankingRow> column, RankingRow row) {
        String shown = numbers.cell(column, row).orElse(Numbers.NONE);
        return column.content() == ColumnContent.NAME && row.rank().isEmpty()
                ? text("appendix.unranked", shown, new Remarks(texts).unranked(row.scorecard()))
                : shown;
    }

    private String text(String key, Object... arguments) {
        return texts.get("publish.decision." + key, arguments);
    }
}
