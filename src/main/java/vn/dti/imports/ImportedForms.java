package vn.dti.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Round;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.files.Exchange;
import vn.dti.files.PlainFile;
import vn.dti.files.Sha256;
import vn.dti.folder.AssessmentFolder;
import vn.dti.formlayout.FormColumn;
import vn.dti.formlayout.FormLabel;
import vn.dti.intake.Intake;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.report.CsvFile;
import vn.dti.table.Limits;
import vn.dti.table.Workbooks;

/**
 * The forms and decisions that an export comes to, before they are written: {@code bai-nop/UNIT.csv} and
 * {@code tham-dinh/ROUND/UNIT.csv}.
 *
 * @param original the export
 * @param files in the order of the export's units
 * @param notices what was found; with an error among them nothing may be written
 */
public record ImportedForms(Original original, List<ImportedFile> files, List<Notice> notices) {

    public ImportedForms {
        files = List.copyOf(files);
        notices = List.copyOf(notices);
    }

    /** An export, read once: what is understood is what is kept, also while somebody saves the file. */
    public static final class Original {

        private final String name;
        private final byte[] bytes;

        private Original(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        private static Original of(Path export, Limits limits) throws IOException {
            try (InputStream in = PlainFile.open(export)) {
                return new Original(export.getFileName().toString(), in.readNBytes((int) limits.fileBytes() + 1));
            }
        }

        private boolean isIn(Path file) throws IOException {
            MessageDigest digest = Sha256.digest();
            digest.update(bytes);
            return Files.isRegularFile(file) && Sha256.of(file).equals(Sha256.text(digest));
        }
    }

    /**
     * Reads an export by its map.
     *
     * @param told whose it is, whatever stands in it
     * @throws IOException if its bytes cannot be had
     */
    public static ImportedForms read(Path export, ImportMap map, Assessment assessment, Optional<Unit> told)
            throws IOException {
        Limits limits = Intake.limits(assessment.limits());
        Original original = Original.of(export, limits);
        String name = original.name;
        Export read = new ExportReader(assessment, map, told).read(Workbooks.read(original.bytes, name, limits));
        List<Notice> notices = new ArrayList<>(read.notices());
        Map<Unit, List<ExportRow>> byUnit = new LinkedHashMap<>();
        read.rows().forEach(row -> byUnit.computeIfAbsent(row.unit(), each -> new ArrayList<>())
                .add(row));
        List<ImportedFile> files = new ArrayList<>();
        byUnit.forEach((unit, rows) -> {
            Set<IndicatorCode> seen = new LinkedHashSet<>();
            rows.stream()
                    .filter(row -> !seen.add(row.indicator()))
                    .forEach(row -> notices.add(NoticeCode.IMPORT_ROW_TWICE.at(
                            Place.ofFile(name).withUnit(unit.code()).withIndicator(row.indicator()),
                            unit.name(),
                            row.indicator())));
            files.add(new ImportedFile(AssessmentFolder.SUBMISSIONS + "/" + unit.code() + ".csv", unit, false, rows));
            List<ExportRow> decided = rows.stream().filter(ExportRow::isDecided).toList();
            if (!decided.isEmpty()) {
                Optional<Round> round = round(map, assessment.kindOf(unit));
                if (round.isEmpty()) {
                    notices.add(NoticeCode.IMPORT_ROUND_UNKNOWN.at(
                            Place.ofFile(name).withUnit(unit.code()),
                            map.round().orElse("")));
                } else {
                    files.add(new ImportedFile(
                            AssessmentFolder.DECISIONS + "/" + round.get().code() + "/" + unit.code() + ".csv",
                            unit,
                            true,
                            decided));
                }
            }
        });
        return new ImportedForms(original, files, notices);
    }

    private static Optional<Round> round(ImportMap map, Kind kind) {
        return map.round().isPresent()
                ? kind.round(map.round().get())
                : kind.rounds().stream().findFirst();
    }

    public boolean hasErrors() {
        return notices.stream().anyMatch(Notice::isError);
    }

    /** The files that are in a folder already, of those that {@link #write} would write. */
    public List<String> alreadyIn(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        for (ImportedFile file : files) {
            if (Files.exists(folder.resolve(file.name()))) {
                names.add(file.name());
            }
        }
        if (Files.exists(folder.resolve(kept())) && !original.isIn(folder.resolve(kept()))) {
            names.add(kept());
        }
        return names;
    }

    /** Where the export is kept, relative to the assessment folder. */
    public String kept() {
        return AssessmentFolder.ORIGINALS + "/" + original.name;
    }

    /**
     * Writes all files and keeps the export, or does nothing.
     *
     * @throws vn.dti.files.ForeignFilesException if one of them is there already
     */
    public void write(Path folder) throws IOException {
        try (Exchange exchange = new Exchange(folder)) {
            for (ImportedFile file : files) {
                exchange.write(file.name(), out -> write(file, out));
            }
            if (!original.isIn(folder.resolve(kept()))) {
                exchange.write(kept(), out -> out.write(original.bytes));
            }
            exchange.commit(List.of(), name -> false, false);
        }
    }

    private static void write(ImportedFile file, OutputStream out) throws IOException {
        List<ExportRow> rows = file.rows();
        Set<String> letters = new TreeSet<>();
        rows.forEach(row -> letters.addAll(row.inputs().keySet()));
        List<ExportField> fields = new ArrayList<>(List.of(ExportField.NAME, ExportField.MAXIMUM));
        fields.addAll(
                file.decisions()
                        ? List.of(ExportField.DECIDED, ExportField.REMARK, ExportField.APPRAISER)
                        : List.of(ExportField.CLAIMED, ExportField.EVIDENCE));
        fields.removeIf(field -> field != ExportField.CLAIMED
                && field != ExportField.DECIDED
                && field != ExportField.REMARK
                && rows.stream().allMatch(row -> row.text(field).isEmpty()));
        try (CsvFile csv = new CsvFile(out)) {
            csv.text(FormLabel.UNIT_CODE.with(file.unit().code())).endRow();
            csv.own(FormColumn.INDICATOR.written());
            for (ExportField field : fields) {
                csv.own(column(field).written());
            }
            if (!file.decisions()) {
                for (String letter : letters) {
                    csv.own(letter);
                }
            }
            csv.endRow();
            for (ExportRow row : rows) {
                csv.text(row.indicator().text());
                for (ExportField field : fields) {
                    cell(csv, field == ExportField.REMARK ? reason(row) : row.text(field));
                }
                if (!file.decisions()) {
                    for (String letter : letters) {
                        cell(csv, row.inputs().getOrDefault(letter, ""));
                    }
                }
                csv.endRow();
            }
        }
    }

    private static void cell(CsvFile csv, String text) throws IOException {
        if (text.matches("-[\\d.,]+")) {
            csv.own(text);
        } else {
            csv.text(text);
        }
    }

    /** What the appraiser says; where that is nothing and the points were changed, what became of the line. */
    private static String reason(ExportRow row) {
        String remark = row.text(ExportField.REMARK);
        boolean kept = row.text(ExportField.CLAIMED).equals(row.text(ExportField.DECIDED));
        return remark.isEmpty() && !kept ? row.text(ExportField.STATUS) : remark;
    }

    private static FormColumn column(ExportField field) {
        return switch (field) {
            case UNIT -> FormColumn.UNIT;
            case INDICATOR -> FormColumn.INDICATOR;
            case NAME -> FormColumn.NAME;
            case MAXIMUM -> FormColumn.MAXIMUM;
            case CLAIMED -> FormColumn.CLAIMED;
            case DECIDED -> FormColumn.DECIDED;
            case EVIDENCE -> FormColumn.EVIDENCE;
            case REMARK, STATUS -> FormColumn.REASON;
            case APPRAISER -> FormColumn.APPRAISER;
        };
    }
}
