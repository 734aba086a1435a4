package vn.dti.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Unit;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.notice.Severity;
import vn.dti.yaml.NearestWord;

/** Finds whose a form is. Two hints that disagree are an error: a neighbour's form was copied (dac-ta 2). */
final class UnitFinder {

    private final Assessment assessment;
    private final UnitNames names;
    private final Place sheet;
    private final Set<Unit> inFile;
    private final Set<Unit> inWorkbook;
    private final Optional<Unit> told;

    /**
     * @param inFile the units that the file's name names
     * @param inWorkbook the units that other sheets of the workbook name
     */
    UnitFinder(AssessmentNames names, SheetContext sheet, Set<Unit> inFile, Set<Unit> inWorkbook) {
        this.inWorkbook = inWorkbook;
        this.assessment = names.assessment();
        this.names = names.units();
        this.sheet = sheet.place();
        this.told = sheet.told();
        this.inFile = inFile;
    }

    /**
     * The unit of a sheet by its stamp, by what stands above its header and by the file's name.
     *
     * @param stamped the unit that the form was made for, where dti made it
     * @param needed whether the absence of any hint is an error; not where a column names the units
     */
    Reading<Unit> find(Optional<Unit> stamped, FormHead head, boolean needed) {
        Optional<Unit> written = Optional.empty();
        if (head.code().isPresent()) {
            FormHead.Entry entry = head.code().get();
            written = names.byCodeOrName(entry.text()).map(UnitNames.Found::unit);
            if (written.isEmpty()) {
                return Reading.refused(
                        NoticeCode.UNIT_UNKNOWN.at(entry.place(), entry.text(), nearest(entry.text()), 1));
            }
            if (stamped.isPresent() && !written.equals(stamped)) {
                return Reading.refused(NoticeCode.FORM_UNIT_DIFFERS.at(
                        entry.place().withUnit(stamped.get().code()),
                        stamped.get().name(),
                        written.get().name()));
            }
        }
        Optional<Unit> byCode = stamped.isPresent() ? stamped : written;
        Reading<Unit> byName = head.name().map(entry -> byName(entry, byCode)).orElse(Reading.nothing());
        if (byName.isRefused()) {
            return byName;
        }
        Optional<Unit> inSheet = byCode.or(byName::taken);
        Reading<Unit> found = inSheet.isPresent() ? inSheet(inSheet.get(), head) : outside(needed);
        return found.with(byName.notices());
    }

    /** The unit that the sheet names, unless the file's name names another. */
    private Reading<Unit> inSheet(Unit unit, FormHead head) {
        if (told.filter(other -> !other.equals(unit)).isPresent()) {
            return contradicted(unit);
        }
        if (inFile.size() == 1 && !inFile.contains(unit)) {
            Place place = head.code().or(head::name).map(FormHead.Entry::place).orElse(sheet);
            return Reading.refused(NoticeCode.UNIT_DISAGREES_WITH_FILE.at(
                    place.withUnit(unit.code()),
                    unit.name(),
                    inFile.iterator().next().name()));
        }
        return Reading.value(unit);
    }

    private Reading<Unit> contradicted(Unit unit) {
        return Reading.refused(NoticeCode.UNIT_TOLD_DIFFERS.at(
                sheet.withUnit(unit.code()), unit.name(), told.orElseThrow().name()));
    }

    /** The unit where the sheet names none: as it was told, unless the file's name tells another; else by that name. */
    private Reading<Unit> outside(boolean needed) {
        if (told.isEmpty()) {
            return byFile(needed);
        }
        return inFile.size() == 1 && !inFile.contains(told.get())
                ? contradicted(inFile.iterator().next())
                : Reading.value(told.get());
    }

    private Reading<Unit> byFile(boolean needed) {
        if (!needed) {
            return Reading.nothing();
        }
        if (inFile.isEmpty() && inWorkbook.size() == 1) {
            return Reading.value(inWorkbook.iterator().next());
        }
        if (inFile.isEmpty()) {
            return Reading.refused(NoticeCode.UNIT_NOT_FOUND.at(sheet));
        }
        if (inFile.size() > 1) {
            return Reading.refused(NoticeCode.UNIT_AMBIGUOUS.at(
                    sheet, inFile.stream().map(Unit::name).toList()));
        }
        Unit unit = inFile.iterator().next();
        String fileName = stem(sheet.file());
        return names.isWritten(fileName, unit)
                ? Reading.value(unit)
                : Reading.value(unit)
                        .with(NoticeCode.UNIT_NAME_FOLDED.at(sheet.withUnit(unit.code()), fileName, unit.name()));
    }

    private Reading<Unit> byName(FormHead.Entry entry, Optional<Unit> byCode) {
        Optional<UnitNames.Found> found = names.byCodeOrName(entry.text());
        if (found.isEmpty()) {
            return unknownName(entry, byCode);
        }
        Unit unit = found.get().unit();
        if (byCode.isPresent() && !byCode.get().equals(unit)) {
            return disagrees(entry, byCode.get());
        }
        return found.get().likeness() == UnitNames.Likeness.SAME
                ? Reading.value(unit)
                : Reading.value(unit)
                        .with(NoticeCode.UNIT_NAME_FOLDED.at(
                                entry.place().withUnit(unit.code()), entry.text(), unit.name()));
    }

    private Reading<Unit> unknownName(FormHead.Entry entry, Optional<Unit> byCode) {
        Optional<String> legacy = LegacyText.encoding(entry.text());
        if (legacy.isPresent()) {
            Notice notice = NoticeCode.LEGACY_FONT.at(
                    entry.place(), entry.text(), legacy.get(), LegacyText.converted(entry.text()));
            return byCode.or(() -> told).isPresent()
                    ? Reading.value(byCode.or(() -> told).get()).with(notice.as(Severity.WARNING))
                    : Reading.refused(notice);
        }
        if (LostLetters.areMissedIn(entry.text())) {
            Notice notice = NoticeCode.LETTERS_LOST.at(entry.place(), entry.text());
            Optional<Unit> known = byCode.or(() -> told);
            if (known.isEmpty()) {
                return Reading.refused(notice);
            } else if (LostLetters.mayBe(entry.text(), known.get().name())) {
                return Reading.value(known.get()).with(notice.as(Severity.WARNING));
            }
        }
        return byCode.isPresent()
                ? disagrees(entry, byCode.get())
                : Reading.refused(NoticeCode.UNIT_UNKNOWN.at(entry.place(), entry.text(), nearest(entry.text()), 1));
    }

    private static Reading<Unit> disagrees(FormHead.Entry entry, Unit byCode) {
        return Reading.refused(
                NoticeCode.UNIT_DISAGREES.at(entry.place().withUnit(byCode.code()), entry.text(), byCode.name()));
    }

    private String nearest(String text) {
        List<String> known = assessment.units().stream()
                .flatMap(unit -> Stream.of(unit.code().text(), unit.name()))
                .toList();
        return NearestWord.of(text, known)
                .orElse(
                        assessment.units().isEmpty()
                                ? ""
                                : assessment.units().get(0).code().text());
    }

    /** A file's name without folder and ending. */
    static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
