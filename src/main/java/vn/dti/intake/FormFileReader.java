package vn.dti.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Round;
import vn.dti.assessment.Unit;
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.Folding;
import vn.dti.formlayout.FormColumn;
import vn.dti.formlayout.FormStamp;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.table.Cell;
import vn.dti.table.Content;
import vn.dti.table.FormulaCheck;
import vn.dti.table.Limits;
import vn.dti.table.Refusal;
import vn.dti.table.Row;
import vn.dti.table.Sheet;
import vn.dti.table.Workbook;
import vn.dti.table.Workbooks;

/** Reads one file: opens it, finds its forms, reads them one by one. */
final class FormFileReader {

    /** Headers of the tables of results, folded. */
    private static final Set<String> RANKING_HEADER = Set.of("hang", "don vi", "diem dat", "gia tri");

    private static final Set<String> DETAIL_HEADER = Set.of("ma don vi", "ma chi so", "diem cuoi", "quyet dinh boi");
    private static final int LAST_RESULTS_HEADER = 20;
    /** Longer texts are none of those headers, and folding them for every form takes time. */
    private static final int LONGEST_RESULTS_HEADER = 20;

    private static final int SHORTEST_RESULTS_HEADER = 4;
    private static final int FEWEST_RESULTS_HEADERS = 4;

    private final Assessment assessment;
    private final AssessmentNames names;
    private final Limits limits;
    private final StatedOrigin stated;

    FormFileReader(AssessmentNames names, Limits limits, StatedOrigin stated) {
        this.assessment = names.assessment();
        this.names = names;
        this.limits = limits;
        this.stated = stated;
    }

    /** A sheet that is a form, and what is odd about its header. */
    private record Form(Sheet sheet, Header header, List<Notice> notices) {}

    /**
     * Reads a file.
     *
     * @param loose whether the file's columns, not its folder, say what it holds
     * @param digest gets all bytes of the file, where somebody asks for their hash
     */
    Entries.OfFile read(FolderFiles.Source source, boolean loose, Optional<MessageDigest> digest) throws IOException {
        Workbook workbook;
        try {
            workbook = digest.isPresent()
                    ? Workbooks.read(source.path(), source.name(), limits, digest.get())
                    : Workbooks.read(source.path(), source.name(), limits);
        } catch (AccessDeniedException denied) {
            if (loose) {
                throw denied;
            }
            // One of many: the others are read, and this one is told.
            workbook = Workbook.unread(source.name(), NoticeCode.FILE_NO_ACCESS.at(Place.ofFile(source.name())));
        }
        try {
            Entries entries = new Entries();
            List<Notice> notices = new ArrayList<>(workbook.notices());
            if (workbook.format().isPresent() && notices.stream().noneMatch(Notice::isError)) {
                notices.addAll(read(workbook, source, loose, entries));
            }
            return ofFile(source, entries, notices, Optional.of(workbook));
        } catch (Refusal tooSlow) {
            // Nothing of it counts, as of a file that is refused before it is understood.
            List<Notice> notices = new ArrayList<>(workbook.notices());
            notices.add(tooSlow.in(source.name()));
            return ofFile(source, new Entries(), notices, Optional.empty());
        }
    }

    private Entries.OfFile ofFile(
            FolderFiles.Source source, Entries entries, List<Notice> notices, Optional<Workbook> workbook) {
        ErrorOwners owners = ErrorOwners.of(source.name(), workbook, entries, notices, names.units());
        return new Entries.OfFile(source.name(), entries, owners.units(), owners.notices());
    }

    /** Reads a workbook into entries; what was found on the way. */
    private List<Notice> read(Workbook workbook, FolderFiles.Source source, boolean loose, Entries entries) {
        List<Form> forms = forms(workbook);
        if (workbook.sheets().stream().anyMatch(FormFileReader::isResults)) {
            return List.of(NoticeCode.FILE_IS_RESULTS.at(Place.ofFile(workbook.file())));
        }
        if (forms.isEmpty()) {
            return List.of(noForm(workbook));
        }
        List<Form> visible =
                forms.stream().filter(form -> form.sheet().isVisible()).toList();
        List<Notice> notices = new ArrayList<>();
        for (Form form : forms) {
            if (!form.sheet().isVisible()) {
                NoticeCode code = visible.isEmpty() ? NoticeCode.SHEET_HIDDEN_READ : NoticeCode.SHEET_HIDDEN_IGNORED;
                notices.add(code.at(
                        Place.ofFile(workbook.file()).withSheet(form.sheet().name()),
                        form.sheet().name()));
            }
        }
        Optional<FormStamp> stamp = FormStamp.of(workbook);
        List<Notice> refusals = stamp.map(each -> new StampCheck(assessment, source, loose, stated).refusals(each))
                .orElse(List.of());
        if (!refusals.isEmpty()) {
            notices.addAll(refusals);
            return notices;
        }
        List<Form> read = withValues(visible.isEmpty() ? forms : visible);
        if (source.role() == FileRole.SUBMISSION && !loose && isAppraisal(read)) {
            Header header = read.get(0).header();
            notices.add(NoticeCode.FORM_IS_APPRAISAL.at(
                    workbook.place(read.get(0).sheet(), header.row(), header.code()), FormColumn.DECIDED.written()));
            return notices;
        }
        if (read.isEmpty()) {
            notices.add(noValues(forms.get(0), workbook));
        }
        FormulaCheck formulas = new FormulaCheck(workbook);
        SheetContext.OfFile ofFile = SheetContext.OfFile.of(workbook);
        List<Sheet> shown = workbook.sheets().stream().filter(Sheet::isVisible).toList();
        Set<Unit> inWorkbook = shown.size() > 1 ? ErrorOwners.named(workbook, shown, names.units()) : Set.of();
        List<Form> withoutIndicators = read.size() > 1 ? withoutIndicators(workbook, read) : List.of();
        for (Form form : read) {
            if (withoutIndicators.contains(form)) {
                notices.add(NoticeCode.SHEET_WITHOUT_INDICATORS.at(
                        Place.ofFile(workbook.file()).withSheet(form.sheet().name()),
                        form.sheet().name()));
                continue;
            }
            notices.addAll(form.notices());
            if (form.notices().stream().noneMatch(Notice::isError)) {
                Optional<FormStamp> own = stamp.filter(each -> forms.size() == 1
                        || each.entries().containsKey(form.sheet().name()));
                FileRole role = loose
                        ? own.map(each -> FileRole.of(each.purpose())).orElseGet(() -> role(form.header()))
                        : source.role();
                SheetContext context = SheetContext.of(
                        ofFile,
                        form.sheet(),
                        form.header(),
                        new SheetContext.ReadAs(role, round(own, source), own, stated.unit()));
                entries.holds(role);
                Reading<Entries> sheet = SheetReader.read(names, context, inWorkbook, formulas);
                notices.addAll(sheet.notices());
                sheet.taken().ifPresent(entries::add);
            }
        }
        formulas.missed()
                .ifPresent(cells -> notices.add(NoticeCode.FORMULAS_NOT_CHECKED.at(cells.first(), cells.count())));
        ofFile.rules()
                .missed()
                .ifPresent(cells -> notices.add(NoticeCode.RULES_NOT_CHECKED.at(cells.first(), cells.count())));
        return notices;
    }

    /** The round of a file: its stamp says it too, for loose files and for explanations of any round. */
    private Optional<Round> round(Optional<FormStamp> stamp, FolderFiles.Source source) {
        return stamp.flatMap(FormStamp::round)
                .flatMap(code -> assessment.kinds().stream()
                        .flatMap(kind -> kind.round(code).stream())
                        .findFirst())
                .or(stated::round)
                .or(source::round);
    }

    /**
     * What a loose file holds: a unit column with decided points makes it decisions (dac-ta 2); proposed points, or words
     * of explanation and nothing claimed, an explanation. What is handed in for a round is no submission.
     */
    private FileRole role(Header header) {
        boolean claims = header.has(FormColumn.CLAIMED);
        boolean explains = header.has(FormColumn.PROPOSED)
                || header.has(FormColumn.EXPLANATION) && header.inputs().isEmpty();
        if (explains && !claims && !header.hasDecided()) {
            return FileRole.EXPLANATIONS;
        }
        boolean decisions = stated.round().isPresent() || header.hasDecided() && !claims;
        return decisions ? FileRole.DECISIONS : FileRole.SUBMISSION;
    }

    private List<Form> forms(Workbook workbook) {
        List<Form> forms = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            HeaderFinder finder = new HeaderFinder(workbook, sheet, names);
            Reading<Header> header = finder.find();
            header.taken().ifPresent(found -> forms.add(new Form(sheet, found, header.notices())));
        }
        return forms;
    }

    /** The forms with a column in which something can be reported; a list of codes and names is a guide, no form. */
    private static List<Form> withValues(List<Form> forms) {
        return forms.stream()
                .filter(form -> form.header().has(FormColumn.CLAIMED)
                        || form.header().hasDecided()
                        || !form.header().inputs().isEmpty()
                        || form.header().has(FormColumn.EXPLANATION)
                        || form.header().has(FormColumn.PROPOSED))
                .toList();
    }

    /** Whether all forms of a file hold decisions and nothing that units report. */
    private static boolean isAppraisal(List<Form> forms) {
        return !forms.isEmpty()
                && forms.stream()
                        .allMatch(form -> form.header().hasDecided()
                                && !form.header().has(FormColumn.CLAIMED)
                                && form.header().inputs().isEmpty());
    }

    /** Whether a sheet is one of the tables that dti writes: a ranking, or the details of all units. */
    private static boolean isResults(Sheet sheet) {
        for (Row row : sheet.rows()) {
            if (row.number() > LAST_RESULTS_HEADER) {
                return false;
            }
            if (row.cells().size() < FEWEST_RESULTS_HEADERS) {
                continue;
            }
            Set<String> texts = new HashSet<>();
            for (Cell cell : row.cells()) {
                if (cell.content() instanceof Content.Text text
                        && text.text().length() <= LONGEST_RESULTS_HEADER
                        && text.text().length() >= SHORTEST_RESULTS_HEADER) {
                    texts.add(Folding.bare(text.text()));
                }
            }
            if (texts.containsAll(RANKING_HEADER) || texts.containsAll(DETAIL_HEADER)) {
                return true;
            }
        }
        return false;
    }

    /** The forms without any indicator, where others have some: summaries by group are no forms. */
    private List<Form> withoutIndicators(Workbook workbook, List<Form> forms) {
        List<Form> without = forms.stream()
                .filter(form -> !TableRows.of(names, workbook, form.sheet(), form.header())
                        .hasIndicators())
                .toList();
        return without.size() == forms.size() ? List.of() : without;
    }

    private static Notice noValues(Form form, Workbook workbook) {
        return NoticeCode.POINTS_COLUMN_MISSING.at(
                workbook.place(form.sheet(), form.header().row(), form.header().code()),
                List.of(FormColumn.CLAIMED.written(), FormColumn.DECIDED.written(), "a, b, c, d"));
    }

    /** Why no sheet is a form: text in an old font, or no header. */
    private static Notice noForm(Workbook workbook) {
        Optional<Notice> first = Optional.empty();
        for (Sheet sheet : workbook.sheets()) {
            for (Row row : sheet.rows()) {
                boolean afterLabel = false;
                for (Cell cell : row.cells()) {
                    workbook.clock().ask();
                    Optional<Notice> legacy =
                            first.isPresent() && !afterLabel ? Optional.empty() : legacy(workbook, sheet, cell);
                    // A value beside a label says most: the unit's name tells whose form it is.
                    if (legacy.isPresent() && afterLabel) {
                        return legacy.get();
                    }
                    afterLabel = CellText.of(cell.content()).endsWith(":");
                    first = first.isPresent() ? first : legacy;
                }
            }
        }
        return first.or(() -> lettersLost(workbook))
                .orElseGet(() -> NoticeCode.HEADER_NOT_FOUND.at(
                        Place.ofFile(workbook.file()),
                        List.of(FormColumn.INDICATOR.written(), FormColumn.CLAIMED.written())));
    }

    /** The first of several texts whose accented letters a program has turned into question marks. */
    private static Optional<Notice> lettersLost(Workbook workbook) {
        Optional<Notice> first = Optional.empty();
        for (Sheet sheet : workbook.sheets()) {
            for (Row row : sheet.rows()) {
                for (Cell cell : row.cells()) {
                    workbook.clock().ask();
                    if (cell.content() instanceof Content.Text text
                            && LostLetters.areMissedIn(CellText.cut(text.text()))) {
                        if (first.isPresent()) {
                            return first;
                        }
                        first = Optional.of(NoticeCode.LETTERS_LOST.at(
                                workbook.place(sheet, cell.row(), cell.column()), CellText.of(text)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Notice> legacy(Workbook workbook, Sheet sheet, Cell cell) {
        String text = cell.content() instanceof Content.Text words ? CellText.cut(words.text()) : "";
        return LegacyText.encoding(text)
                .map(encoding -> NoticeCode.LEGACY_FONT.at(
                        workbook.place(sheet, cell.row(), cell.column()), text, encoding, LegacyText.converted(text)));
    }
}
