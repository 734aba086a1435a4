package vn.dti.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dti.assessment.Unit;
import vn.dti.code.UnitCode;
import vn.dti.formlayout.FormStamp;
import vn.dti.notice.Notice;
import vn.dti.table.Sheet;
import vn.dti.table.Workbook;

/**
 * Finds whose the errors of a file are that were found before anyone knew its unit: no unit with an error is ever ranked,
 * in whatever order things are found out (dac-ta 4).
 *
 * @param units codes of all units whom such errors concern
 * @param notices of the file; where one unit alone is concerned they say so
 */
record ErrorOwners(Set<UnitCode> units, List<Notice> notices) {

    /**
     * @param workbook what was read of the file; empty where it was not opened
     * @param entries what was taken from it
     */
    static ErrorOwners of(
            String file, Optional<Workbook> workbook, Entries entries, List<Notice> notices, UnitNames names) {
        if (notices.stream().noneMatch(ErrorOwners::isOwnerless)) {
            return new ErrorOwners(Set.of(), notices);
        }
        Set<UnitCode> units = entries.units();
        workbook.ifPresent(each -> named(each, each.sheets(), names).forEach(unit -> units.add(unit.code())));
        // A row whose unit nobody knows says nothing about the units of the other rows.
        boolean onlyUnknownUnits =
                notices.stream().filter(ErrorOwners::isOwnerless).allMatch(UnitColumn::isOfNobody);
        if (units.isEmpty()) {
            names.inFileName(UnitFinder.stem(file)).forEach(unit -> units.add(unit.code()));
        } else if (units.size() > 1 && onlyUnknownUnits) {
            return new ErrorOwners(Set.of(), notices);
        }
        return new ErrorOwners(
                units, units.size() == 1 ? owned(notices, units.iterator().next()) : notices);
    }

    private static boolean isOwnerless(Notice notice) {
        return notice.isError() && notice.place().unit().isEmpty();
    }

    private static List<Notice> owned(List<Notice> notices, UnitCode unit) {
        List<Notice> owned = new ArrayList<>();
        for (Notice notice : notices) {
            owned.add(isOwnerless(notice) ? notice.at(notice.place().withUnit(unit)) : notice);
        }
        return owned;
    }

    /** The units that a workbook names in its stamp and above the tables of some sheets. */
    static Set<Unit> named(Workbook workbook, List<Sheet> sheets, UnitNames names) {
        Set<Unit> named = new LinkedHashSet<>();
        FormStamp.of(workbook)
                .flatMap(FormStamp::unit)
                .flatMap(names::byCodeOrName)
                .ifPresent(found -> named.add(found.unit()));
        for (Sheet sheet : sheets) {
            FormHead head = FormHead.of(workbook, sheet, Integer.MAX_VALUE);
            for (Optional<FormHead.Entry> entry : List.of(head.code(), head.name())) {
                entry.flatMap(each -> names.byCodeOrName(each.text())).ifPresent(found -> named.add(found.unit()));
            }
        }
        return named;
    }
}
