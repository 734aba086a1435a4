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
    private final List<Notice> notices;

    UnitFinder(Assessment assessment, UnitNames names, List<Notice> notices) {
        this.assessment = assessment;
        this.names = names;
        this.notices = notices;
    }

    /**
     * The unit of a sheet by its letterhead and the file's name; empty after a complaint.
     *
     * @param stamped the unit that the form was made for, where dti made it
     * @param inFile the units that the file's name names
     * @param sheet place of the sheet
     * @param needed whether the absence of any hint is an error; not where a column names the units
     */
    Optional<Unit> find(Optional<Unit> stamped, FormHead letterhead, Set<Unit> inFile, Place sheet, boolean needed) {
        int before = notices.size();
        Optional<Unit> written = letterhead.code().flatMap(this::byCode);
        if (letterhead.code().isPresent() && written.isEmpty()) {
            return Optional.empty();
        }
        if (stamped.isPresent()
                && written.filter(unit -> !unit.equals(stamped.get())).isPresent()) {
            notices.add(NoticeCode.FORM_UNIT_DIFFERS.at(
                    letterhead
                            .code()
                            .orElseThrow()
                            .place()
                            .withUnit(stamped.get().code()),
                    stamped.get().name(),
                    written.get().name()));
            return Optional.empty();
        }
        Optional<Unit> byCode = stamped.or(() -> written);
        Optional<Unit> byName = letterhead.name().flatMap(entry -> byName(entry, byCode));
        if (notices.subList(before, notices.size()).stream().anyMatch(Notice::isError)) {
            return Optional.empty();
        }
        Optional<Unit> inSheet = byCode.or(() -> byName);
        if (inSheet.isPresent()) {
            if (inFile.size() == 1 && !inFile.contains(inSheet.get())) {
                Place place = letterhead
                        .code()
                        .or(letterhead::name)
                        .map(FormHead.Entry::place)
                        .orElse(sheet);
                notices.add(NoticeCode.UNIT_DISAGREES_WITH_FILE.at(
                        place.withUnit(inSheet.get().code()),
                        inSheet.get().name(),
                        inFile.iterator().next().name()));
                return Optional.empty();
            }
            return inSheet;
        }
        return byFile(inFile, sheet, needed);
    }

    private Optional<Unit> byFile(Set<Unit> inFile, Place sheet, boolean needed) {
        if (!needed) {
            return Optional.empty();
        }
        if (inFile.size() == 1) {
            Unit unit = inFile.iterator().next();
            String fileName = stem(sheet.file());
            if (!names.isWritten(fileName, unit)) {
                notices.add(NoticeCode.UNIT_NAME_FOLDED.at(sheet.withUnit(unit.code()), fileName, unit.name()));
            }
            return Optional.of(unit);
        }
        if (inFile.isEmpty()) {
            notices.add(NoticeCode.UNIT_NOT_FOUND.at(sheet));
        } else {
            notices.add(NoticeCode.UNIT_AMBIGUOUS.at(
                    sheet, inFile.stream().map(Unit::name).toList()));
        }
        return Optional.empty();
    }

    private Optional<Unit> byCode(FormHead.Entry entry) {
        Optional<Unit> unit = names.byCodeOrName(entry.text()).map(UnitNames.Found::unit);
        if (unit.isEmpty()) {
            notices.add(NoticeCode.UNIT_UNKNOWN.at(entry.place(), entry.text(), nearest(entry.text())));
        }
        return unit;
    }

    private Optional<Unit> byName(FormHead.Entry entry, Optional<Unit> byCode) {
        Optional<UnitNames.Found> found = names.byCodeOrName(entry.text());
        Optional<String> legacy = found.isPresent() ? Optional.empty() : LegacyText.encoding(entry.text());
        if (legacy.isPresent()) {
            Notice notice = NoticeCode.LEGACY_FONT.at(
                    entry.place(), entry.text(), legacy.get(), LegacyText.converted(entry.text()));
            notices.add(byCode.isPresent() ? notice.as(Severity.WARNING) : notice);
            return byCode;
        }
        if (found.isEmpty()) {
            notices.add(
                    byCode.isPresent()
                            ? NoticeCode.UNIT_DISAGREES.at(
                                    entry.place().withUnit(byCode.get().code()),
                                    entry.text(),
                                    byCode.get().name())
                            : NoticeCode.UNIT_UNKNOWN.at(entry.place(), entry.text(), nearest(entry.text())));
            return Optional.empty();
        }
        Unit unit = found.get().unit();
        if (byCode.isPresent() && !byCode.get().equals(unit)) {
            notices.add(NoticeCode.UNIT_DISAGREES.at(
                    entry.place().withUnit(byCode.get().code()),
                    entry.text(),
                    byCode.get().name()));
        } else if (found.get().likeness() != UnitNames.Likeness.SAME) {
            notices.add(NoticeCode.UNIT_NAME_FOLDED.at(entry.place().withUnit(unit.code()), entry.text(), unit.name()));
        }
        return Optional.of(unit);
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
