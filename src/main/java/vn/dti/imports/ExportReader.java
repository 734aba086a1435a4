package vn.dti.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.code.KindCode;
import vn.dti.formlayout.CellText;
import vn.dti.indicator.Indicator;
import vn.dti.intake.CodeReader;
import vn.dti.intake.TextDates;
import vn.dti.intake.UnitNames;
import vn.dti.intake.UnreadableCell;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.table.Cell;
import vn.dti.table.Content;
import vn.dti.table.Refusal;
import vn.dti.table.Row;
import vn.dti.table.Sheet;
import vn.dti.table.Workbook;

/** Reads an export by its map. Figures are carried over as they stand; what they are worth the form's reader says. */
final class ExportReader {

    private final Assessment assessment;
    private final ImportMap map;
    private final Optional<Unit> told;
    private final UnitNames names;
    private TextDates dates;
    private final Map<KindCode, CodeReader> codes = new HashMap<>();
    private final List<ExportRow> rows = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    /** Those that are said once. */
    private final Set<Notice> said = new HashSet<>();

    /** @param told whose export it is, whatever stands in it */
    ExportReader(Assessment assessment, ImportMap map, Optional<Unit> told) {
        this.assessment = assessment;
        this.map = map;
        this.told = told;
        this.names = new UnitNames(assessment);
    }

    /** Reads an export; one that takes longer than files may comes to no rows, and the limit is told. */
    Export read(Workbook workbook) {
        try {
            return understood(workbook);
        } catch (Refusal tooSlow) {
            return new Export(List.of(), List.of(tooSlow.in(workbook.file())));
        }
    }

    private Export understood(Workbook workbook) {
        dates = new TextDates(workbook);
        notices.addAll(workbook.notices());
        boolean found = false;
        List<String> absent = map.headers();
        for (Sheet sheet : workbook.sheets()) {
            Optional<ExportHeader> header = ExportHeader.of(sheet, map.headers());
            if (header.isEmpty()) {
                continue;
            }
            Place place = workbook.place(sheet, header.get().row(), 1);
            List<String> missing = map.headers().stream()
                    .filter(each -> header.get().of(each).isEmpty())
                    .toList();
            if (!missing.isEmpty()) {
                absent = missing.size() < absent.size() ? missing : absent;
            } else if (!sheet.isVisible()) {
                notices.add(NoticeCode.SHEET_HIDDEN_IGNORED.at(Place.ofFile(workbook.file()), sheet.name()));
            } else {
                found = true;
                read(workbook, sheet, header.get(), place);
            }
        }
        if (!found && notices.stream().noneMatch(Notice::isError)) {
            notices.add(NoticeCode.IMPORT_COLUMNS_ABSENT.at(Place.ofFile(workbook.file()), absent));
        } else if (rows.isEmpty() && notices.stream().noneMatch(Notice::isError)) {
            notices.add(NoticeCode.IMPORT_NOTHING.at(Place.ofFile(workbook.file())));
        }
        return new Export(rows, notices);
    }

    private void read(Workbook workbook, Sheet sheet, ExportHeader header, Place place) {
        List<String> twice = map.headers().stream()
                .filter(each -> header.of(each).size() > 1)
                .toList();
        if (!twice.isEmpty()) {
            notices.add(NoticeCode.IMPORT_COLUMN_TWICE.at(place, twice));
            return;
        }
        Optional<Unit> byFile = byFileName(workbook.file());
        List<Object> left = new ArrayList<>();
        List<Object> hidden = new ArrayList<>();
        for (Row row : sheet.rows()) {
            workbook.clock().ask();
            if (row.number() <= header.row()) {
                continue;
            }
            ExportLine line = new ExportLine(workbook, sheet, header, row);
            if (row.hidden()) {
                hidden.add(row.number());
            }
            if (map.isWide()
                    ? line.isEmpty(map.headers())
                    : line.text(map.columns(), ExportField.INDICATOR).isEmpty()) {
                if (!line.isEmpty(map.headers())) {
                    left.add(row.number());
                }
                continue;
            }
            unit(line, byFile).ifPresent(unit -> add(line, unit));
        }
        if (!hidden.isEmpty()) {
            notices.add(NoticeCode.ROWS_HIDDEN.at(place.withCell(""), hidden));
        }
        if (!left.isEmpty()) {
            notices.add(NoticeCode.IMPORT_ROWS_LEFT.at(place.withCell(""), left));
        }
    }

    private Optional<Unit> byFileName(String file) {
        Set<Unit> named = names.inFileName(file.replaceFirst("\\.[^.]*$", ""));
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    private Optional<Unit> unit(ExportLine line, Optional<Unit> byFile) {
        String text = line.text(map.columns(), ExportField.UNIT);
        if (told.isPresent()) {
            Optional<Unit> named =
                    text.isEmpty() ? byFile : names.byCodeOrName(text).map(UnitNames.Found::unit);
            if (named.isPresent() ? !named.equals(told) : !text.isEmpty()) {
                add(NoticeCode.IMPORT_UNIT_DIFFERS.at(
                        text.isEmpty() ? Place.ofFile(line.place().file()) : line.place(),
                        text.isEmpty() ? named.get().name() : text,
                        told.get().name()));
            }
            return told;
        }
        if (text.isEmpty()) {
            if (byFile.isEmpty()) {
                add(NoticeCode.IMPORT_UNIT_UNTOLD.at(line.place().withCell("")));
            }
            return byFile;
        }
        Optional<UnitNames.Found> found = names.byCodeOrName(text);
        Place place = line.place(map.columns().fields().get(ExportField.UNIT));
        if (found.isEmpty()) {
            add(NoticeCode.UNIT_UNKNOWN.at(
                    place, text, assessment.units().get(0).code().text(), 1));
        } else if (found.get().likeness() != UnitNames.Likeness.SAME) {
            add(NoticeCode.UNIT_NAME_FOLDED.at(place, text, found.get().unit().name()));
        }
        return found.map(UnitNames.Found::unit);
    }

    /** A date of which only the whole export tells that it may be month first: the unit's own form will not show it. */
    private void order(Cell cell, Place place, Unit unit) {
        Optional<LocalDate> due = assessment
                .kindOf(unit)
                .set()
                .indicator(place.indicator().orElseThrow())
                .flatMap(Indicator::due);
        if (cell.content() instanceof Content.Text text
                && due.isPresent()
                && TextDates.isInOrder(CellText.of(text))
                && dates.monthFirst().isPresent()) {
            notices.add(NoticeCode.DATE_MONTH_FIRST.at(
                    place,
                    CellText.of(text),
                    dates.monthFirst().get(),
                    due.get().toString()));
        }
    }

    /** The same is said once, also where every row would say it. */
    private void add(Notice notice) {
        if (said.add(notice)) {
            notices.add(notice);
        }
    }

    private void add(ExportLine line, Unit unit) {
        Kind kind = assessment.kindOf(unit);
        if (map.isWide()) {
            map.indicators().forEach((code, columns) -> {
                line.workbook().clock().ask();
                Optional<IndicatorCode> indicator = IndicatorCode.of(code)
                        .filter(each -> kind.set().indicator(each).isPresent());
                if (indicator.isEmpty()) {
                    add(NoticeCode.CODE_UNKNOWN.at(
                            Place.ofFile(line.place().file()), code, kind.set().id()));
                } else {
                    add(
                            line,
                            unit,
                            kind.set().indicator(indicator.get()).orElseThrow().code(),
                            columns);
                }
            });
            return;
        }
        Cell cell = line.cell(map.columns().fields().get(ExportField.INDICATOR)).orElseThrow();
        Place place = line.place(cell).withUnit(unit.code());
        CodeReader.Reading code = codes.computeIfAbsent(kind.code(), each -> new CodeReader(kind.set()))
                .read(cell, line.text(map.columns(), ExportField.NAME), place);
        if (code instanceof CodeReader.Reading.Row row) {
            notices.addAll(row.notices());
            add(line, unit, row.indicator().code(), map.columns());
        } else if (code instanceof CodeReader.Reading.Refused refused) {
            notices.add(refused.notice());
        }
    }

    private void add(ExportLine line, Unit unit, IndicatorCode indicator, ExportColumns columns) {
        Map<ExportField, String> fields = new EnumMap<>(ExportField.class);
        columns.fields().forEach((field, header) -> fields.put(field, line.text(columns, field)));
        List<String> figures = new ArrayList<>(columns.inputs().values());
        for (ExportField field : List.of(ExportField.CLAIMED, ExportField.DECIDED, ExportField.MAXIMUM)) {
            Optional.ofNullable(columns.fields().get(field)).ifPresent(figures::add);
        }
        for (String header : figures) {
            line.cell(header).ifPresent(cell -> {
                Place place = line.place(cell).withUnit(unit.code()).withIndicator(indicator);
                UnreadableCell.notice(cell, spoiled -> place).ifPresent(notices::add);
                if (cell.content() instanceof Content.Number number
                        && !number.shown().isEmpty()) {
                    notices.add(NoticeCode.SHOWN_DIFFERS.at(place, number.value(), number.shown()));
                }
            });
        }
        map.remarkInEvidence().ifPresent(mark -> {
            Evidence evidence = Evidence.of(fields.getOrDefault(ExportField.EVIDENCE, ""), mark);
            fields.put(ExportField.EVIDENCE, evidence.evidence());
            fields.merge(ExportField.REMARK, evidence.remark(), (own, more) -> (own + "\n" + more).strip());
        });
        Map<String, String> inputs = new LinkedHashMap<>();
        columns.inputs().forEach((letter, header) -> {
            inputs.put(letter, line.text(header));
            line.cell(header)
                    .ifPresent(cell ->
                            order(cell, line.place(cell).withUnit(unit.code()).withIndicator(indicator), unit));
        });
        ExportRow row = new ExportRow(unit, indicator, fields, inputs);
        if (!row.isDecided() && !row.text(ExportField.REMARK).isEmpty()) {
            notices.add(NoticeCode.IMPORT_REMARK_UNDECIDED.at(
                    line.place().withUnit(unit.code()).withIndicator(indicator), row.text(ExportField.REMARK)));
        }
        rows.add(row);
    }
}
