package vn.dti.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Reported;
import vn.dti.assessment.Submission;
import vn.dti.code.UnitCode;
import vn.dti.folder.AssessmentFolder;
import vn.dti.formlayout.Folding;
import vn.dti.formlayout.FormStamp;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.notice.Severity;
import vn.dti.table.Content;
import vn.dti.table.Limits;
import vn.dti.table.Refusal;
import vn.dti.table.Row;
import vn.dti.table.Sheet;
import vn.dti.table.Workbook;
import vn.dti.table.Workbooks;

/**
 * When submissions were received: by the register {@code bai-nop/tiep-nhan.csv}, else by the files' own dates.
 *
 * @param byUnit receipts by code of the unit, the earliest first
 * @param notices what in the register was not understood
 */
public record Receipts(Map<UnitCode, List<Receipt>> byUnit, List<Notice> notices) {

    /** Offices in Viet Nam date files by their own clock. */
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private static final List<String> UNIT_CODE = List.of("ma don vi");
    private static final List<String> UNIT = List.of("don vi", "ten don vi", "unit");
    private static final List<String> DATE = List.of("ngay nhan", "ngay tiep nhan", "ngay", "date");
    private static final List<String> FILE = List.of("tep", "ten tep", "file");

    public Receipts {
        byUnit = new LinkedHashMap<>(byUnit);
        notices = List.copyOf(notices);
    }

    /**
     * A receipt.
     *
     * @param file as the register or the folder names it; may be empty in the register
     * @param registered whether the register says so; else it is the file's own date
     * @param agency whose part of the unit's form it is, where it was put aside as faulty and says so
     */
    public record Receipt(LocalDate day, String file, boolean registered, Optional<String> agency) {

        /** Whether the form had errors, and was put aside: it was received, nothing of it counts, and another is awaited. */
        public boolean isFaulty() {
            return isPutAside(file);
        }

        /** Whether it is a file's, whose name a register kept by hand may give without the folder. */
        boolean isOf(String path) {
            return file.equals(path) || !file.isEmpty() && path.endsWith("/" + file);
        }
    }

    /** Whether a file of this name in the folder would not be read as a form: lock files, system files, the register. */
    public static boolean isNoForm(String name) {
        return AssessmentFolder.isIgnored(name)
                || AssessmentFolder.REGISTER.equals(AssessmentFolder.SUBMISSIONS + "/" + name);
    }

    /** How many there are. */
    public int size() {
        return byUnit.values().stream().mapToInt(List::size).sum();
    }

    /** The receipts of a unit, the earliest first. */
    public List<Receipt> of(UnitCode unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    /** The receipt of one of a unit's files that is a part of its form; empty where none names it. */
    public Optional<Receipt> ofPart(UnitCode unit, String file) {
        return of(unit).stream().filter(receipt -> receipt.isOf(file)).findFirst();
    }

    /** The receipt of one of a unit's files; where none names it, the earliest of the unit that is no agency's part. */
    public Optional<Receipt> of(UnitCode unit, String file) {
        return ofPart(unit, file).or(() -> of(unit).stream()
                .filter(receipt -> receipt.agency().isEmpty())
                .findFirst());
    }

    /**
     * What a day knows of: what the register says was received after it was not yet there. A file's own date is that of a
     * copy and says nothing of the kind.
     */
    public Receipts until(LocalDate day) {
        Map<UnitCode, List<Receipt>> known = new LinkedHashMap<>();
        byUnit.forEach((unit, receipts) -> known.put(
                unit,
                receipts.stream()
                        .filter(receipt ->
                                !receipt.registered() || !receipt.day().isAfter(day))
                        .toList()));
        return new Receipts(known, notices);
    }

    private static boolean isPutAside(String file) {
        return file.startsWith(AssessmentFolder.FAULTY_SUBMISSIONS + "/");
    }

    /**
     * Reads the register, and the dates of the files of units that it does not name.
     *
     * @param folder the assessment folder
     * @throws IOException if a file's bytes or date cannot be had
     */
    public static Receipts read(Assessment assessment, Path folder, Reported reported) throws IOException {
        Map<UnitCode, List<Receipt>> byUnit = new LinkedHashMap<>();
        List<Notice> notices = new ArrayList<>();
        Path register = folder.resolve(AssessmentFolder.REGISTER);
        if (Files.isRegularFile(register)) {
            Workbook workbook = Workbooks.read(register, AssessmentFolder.REGISTER, Limits.DEFAULT);
            notices.addAll(workbook.notices());
            try {
                for (Sheet sheet : workbook.sheets()) {
                    register(assessment, folder, new Register(workbook, sheet), byUnit, notices);
                }
            } catch (Refusal tooSlow) {
                byUnit.clear();
                notices.add(tooSlow.in(AssessmentFolder.REGISTER));
            }
        } else if (Files.exists(register, LinkOption.NOFOLLOW_LINKS)) {
            notices.add(NoticeCode.FILE_NOT_REGULAR.at(Place.ofFile(AssessmentFolder.REGISTER)));
        }
        for (Map.Entry<UnitCode, Submission> submission : reported.submissions().entrySet()) {
            List<Receipt> own = byUnit.computeIfAbsent(submission.getKey(), key -> new ArrayList<>());
            // What the register says of a unit is said of all its files; an agency's part is a receipt of its own.
            boolean all = own.isEmpty();
            for (String file : submission.getValue().files()) {
                boolean part = submission.getValue().parts().containsKey(file);
                if (all || part && own.stream().noneMatch(receipt -> receipt.isOf(file))) {
                    LocalDate day = Files.getLastModifiedTime(folder.resolve(file))
                            .toInstant()
                            .atOffset(VIETNAM)
                            .toLocalDate();
                    own.add(new Receipt(day, file, false, Optional.empty()));
                }
            }
        }
        byUnit.values().forEach(receipts -> receipts.sort(Comparator.comparing(Receipt::day)));
        return new Receipts(byUnit, notices);
    }

    private record Register(Workbook workbook, Sheet sheet) {}

    private static void register(
            Assessment assessment,
            Path folder,
            Register register,
            Map<UnitCode, List<Receipt>> byUnit,
            List<Notice> notices)
            throws IOException {
        Workbook workbook = register.workbook();
        Sheet sheet = register.sheet();
        if (sheet.rows().isEmpty()) {
            return;
        }
        Row header = sheet.rows().get(0);
        Optional<Integer> code = column(header, UNIT_CODE);
        Optional<Integer> unit = column(header, UNIT);
        Optional<Integer> date = column(header, DATE);
        Optional<Integer> file = column(header, FILE);
        if (code.isEmpty() && unit.isEmpty() || date.isEmpty()) {
            notices.add(NoticeCode.RECEIPT_COLUMNS_MISSING.at(
                    workbook.place(sheet, header.number(), 1), List.of("Mã đơn vị", "Ngày nhận", "Tệp")));
            return;
        }
        UnitNames names = new UnitNames(assessment);
        LocalDate sample = LocalDate.of(assessment.year(), 11, 12);
        TextDates dates = new TextDates(workbook);
        for (Row row : sheet.rows().subList(1, sheet.rows().size())) {
            workbook.clock().ask();
            Place place = workbook.place(sheet, row.number(), 1);
            String named = code.map(column -> text(row, column)).orElse("");
            String name =
                    named.isEmpty() ? unit.map(column -> text(row, column)).orElse("") : named;
            String written = text(row, date.get());
            String received = file.map(column -> text(row, column)).orElse("");
            if (isNoSubmission(received)) {
                continue;
            }
            if (name.isEmpty() && written.isEmpty()) {
                continue;
            }
            Optional<UnitNames.Found> found = names.byCodeOrName(name);
            Optional<LocalDate> day = day(row, date.get(), dates);
            if (found.isEmpty()) {
                notices.add(NoticeCode.RECEIPT_UNIT_UNKNOWN.at(place, name));
            } else if (day.isEmpty()) {
                notices.add(dateNotice(place.withUnit(found.get().unit().code()), written, sample, dates));
            } else {
                byUnit.computeIfAbsent(found.get().unit().code(), key -> new ArrayList<>())
                        .add(new Receipt(day.get(), received, true, agency(folder, received)));
            }
        }
    }

    /** The agency whose part of a form a file is that was put aside: the form says so itself (dac-ta 2). */
    private static Optional<String> agency(Path folder, String file) throws IOException {
        Path aside = folder.resolve(AssessmentFolder.FAULTY_SUBMISSIONS).normalize();
        Path form = isPutAside(file) ? folder.resolve(file).normalize() : folder;
        return form.startsWith(aside) && Files.isRegularFile(form)
                ? FormStamp.of(form).flatMap(FormStamp::lead)
                : Optional.empty();
    }

    /** Whether the register speaks of decisions or explanations, which are no receipts of a unit's form. */
    private static boolean isNoSubmission(String file) {
        String faulty = AssessmentFolder.FAULTY_SUBMISSIONS + "/";
        String name = file.startsWith(faulty) ? file.substring(faulty.length()) : file;
        return name.startsWith(AssessmentFolder.DECISIONS + "/")
                || name.startsWith(AssessmentFolder.EXPLANATIONS + "/");
    }

    /** What a column of the register holds. */
    public enum Column {
        UNIT_CODE,
        UNIT,
        DATE,
        FILE,
        OTHER;

        /** The column that a header names. */
        public static Column of(String header) {
            String bare = Folding.bare(header);
            if (Receipts.UNIT_CODE.contains(bare)) {
                return UNIT_CODE;
            } else if (Receipts.UNIT.contains(bare)) {
                return UNIT;
            } else if (Receipts.DATE.contains(bare)) {
                return DATE;
            }
            return Receipts.FILE.contains(bare) ? FILE : OTHER;
        }
    }

    private static Optional<Integer> column(Row header, List<String> names) {
        return header.cells().stream()
                .filter(cell ->
                        cell.content() instanceof Content.Text text && names.contains(Folding.bare(text.text())))
                .map(cell -> cell.column())
                .findFirst();
    }

    private static String text(Row row, int column) {
        return row.cell(column)
                .map(cell -> cell.content() instanceof Content.Text text
                        ? Folding.tidy(text.text())
                        : cell.content() instanceof Content.Number number
                                ? number.value().toPlainString()
                                : "")
                .orElse("");
    }

    /** Why a date cannot be told: the same text may well be a day where all of the register is written day first. */
    private static Notice dateNotice(Place place, String written, LocalDate sample, TextDates dates) {
        return TextDates.isInOrder(written) && dates.monthFirst().isPresent()
                ? NoticeCode.DATE_MONTH_FIRST
                        .at(place, written, dates.monthFirst().get(), sample.toString())
                        .as(Severity.WARNING)
                : NoticeCode.RECEIPT_DATE_NOT_UNDERSTOOD.at(place, written, sample);
    }

    private static Optional<LocalDate> day(Row row, int column, TextDates dates) {
        if (row.cell(column).isPresent() && row.cell(column).get().content() instanceof Content.Day day) {
            return Optional.of(day.day());
        }
        String text = text(row, column);
        boolean unclear = TextDates.isInOrder(text) && dates.monthFirst().isPresent();
        return unclear ? Optional.empty() : TextDates.parse(text);
    }
}
