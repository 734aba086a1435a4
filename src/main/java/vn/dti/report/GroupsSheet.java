package vn.dti.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Kind;
import vn.dti.code.Stage;
import vn.dti.indicator.Group;
import vn.dti.indicator.Role;
import vn.dti.notice.Place;
import vn.dti.notice.Texts;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Total;
import vn.dti.view.Remarks;
import vn.dti.view.StageNames;
import vn.dti.workbook.CellStyle;
import vn.dti.workbook.SheetBook;
import vn.dti.workbook.SheetColumn;
import vn.dti.workbook.TableSheet;

/** Values of units by group, coloured from low to high; units in the order of their overall rank. */
final class GroupsSheet {

    private GroupsSheet() {}

    static void write(Results results, Results.KindResults of, String suffix, SheetBook book) throws IOException {
        Texts texts = book.texts();
        Kind kind = of.kind();
        Stage stage = StageNames.shown(results, kind);
        // Groups of bonus points only have no value: their points stand behind the values, and are not coloured.
        List<Group> groups = kind.set().groups().stream()
                .filter(Group::scored)
                .sorted(Comparator.comparing(group -> !hasValue(group)))
                .toList();
        int coloured = (int) groups.stream().filter(GroupsSheet::hasValue).count();
        TableSheet page = book.document(texts.get("report.sheet.groups"), suffix, columns(of, groups, texts), true);
        SheetHeading.write(
                results, page, texts, texts.get("report.groups.title"), new Remarks(texts).context(results, of, stage));
        page.header();
        for (Scorecard scorecard : of.byRank()) {
            List<Object> values = new ArrayList<>();
            values.add(scorecard.unit().name());
            values.add(
                    scorecard.scope(stage, Scope.OVERALL).flatMap(Total::value).orElse(null));
            for (Group group : groups) {
                Optional<Total> total = scorecard.group(stage, group.code());
                values.add(
                        hasValue(group)
                                ? total.flatMap(Total::value).orElse(null)
                                : total.map(Total::points).orElse(null));
            }
            page.row(values.toArray());
        }
        page.endTable();
        Optional<String> range = coloured == 0 || page.nextRow() == page.firstRow()
                ? Optional.empty()
                : Optional.of(
                        Place.address(page.firstRow() + 1, 3) + ":" + Place.address(page.nextRow(), 2 + coloured));
        page.line(CellStyle.NOTE, texts.get("report.groups.note"));
        book.finish(page, range, Optional.empty());
    }

    /** Whether a group has indicators whose maxima count. */
    private static boolean hasValue(Group group) {
        return group.indicators().stream().anyMatch(indicator -> indicator.role() == Role.BASE);
    }

    private static List<SheetColumn> columns(Results.KindResults of, List<Group> groups, Texts texts) {
        int decimals = of.kind().ranking().decimals();
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(SheetColumn.fitting(
                texts.get("report.column.unit"),
                24,
                45,
                of.scorecards().stream().map(scorecard -> scorecard.unit().name())));
        columns.add(SheetColumn.number(texts.get("report.overall"), 13, decimals, texts));
        for (Group group : groups) {
            String name = group.code() + ". " + group.name();
            columns.add(
                    hasValue(group)
                            ? SheetColumn.number(name, 14, decimals, texts)
                            : SheetColumn.number(
                                    texts.get("report.groups.points", name),
                                    14,
                                    of.kind().ranking().pointsDecimals(),
                                    texts));
        }
        return columns;
    }
}
