package vn.dti.wording.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.dti.analysis.GroupProfile;
import vn.dti.analysis.KindAnalysis;
import vn.dti.analysis.UnitProfile;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.notice.Texts;
import vn.dti.view.Numbers;
import vn.dti.view.RankingColumns;
import vn.dti.view.TableCell;
import vn.dti.wording.analysis.FigureTable.FigureRow;

/** What units are strong and weak in. */
final class StrengthTables {

    private final KindAnalysis of;
    private final Texts texts;
    private final Numbers numbers;

    StrengthTables(KindAnalysis of, Texts texts) {
        this.of = of;
        this.texts = texts;
        this.numbers = new Numbers(texts);
    }

    List<FigureTable> tables(Predicate<Unit> shown) {
        if (of.profiles().size() < 2) {
            return List.of();
        }
        List<FigureRow> rows = new ArrayList<>();
        for (UnitProfile profile : of.profiles()) {
            if (shown.test(profile.unit())) {
                rows.add(row(profile));
            }
        }
        List<FigureTable> tables = new ArrayList<>(List.of(new FigureTable(
                "strengths",
                text("strengths.title"),
                text("strengths.sheet"),
                List.of(text("strengths.note")),
                List.of(
                        FigureColumn.words(text("unit")),
                        FigureColumn.words(text("strengths.strong")),
                        FigureColumn.words(text("strengths.weak")),
                        FigureColumn.words(text("strengths.lacking")),
                        FigureColumn.words(text("strengths.leading")).onPaper()),
                rows)));
        FigureTable groups = groups(shown);
        if (!groups.rows().isEmpty()) {
            tables.add(groups);
        }
        return tables;
    }

    private FigureTable groups(Predicate<Unit> shown) {
        Kind kind = of.of().kind();
        int decimals = kind.ranking().decimals();
        return new FigureTable(
                "strengths-groups",
                text("strengths.groups.title"),
                text("strengths.groups.sheet"),
                List.of(text("strengths.groups.note")),
                List.of(
                        FigureColumn.words(text("unit")),
                        FigureColumn.code(text("group")),
                        FigureColumn.number(RankingColumns.valueHeading(kind, texts), decimals),
                        FigureColumn.change(text("strengths.groups.difference"), decimals),
                        FigureColumn.number(text("indicator.first"), decimals),
                        FigureColumn.number(text("indicator.median"), decimals),
                        FigureColumn.number(text("indicator.third"), decimals),
                        FigureColumn.number(text("strengths.groups.best"), decimals)),
                of.groups().stream()
                        .filter(each -> shown.test(each.unit()))
                        .map(StrengthTables::row)
                        .toList());
    }

    private static FigureRow row(GroupProfile each) {
        return FigureRow.of(
                new TableCell.Words(each.unit().name()),
                new TableCell.Words(each.group().code() + " " + each.group().name()),
                TableCell.amount(each.total().value()),
                new TableCell.Amount(each.difference()),
                new TableCell.Amount(each.spread().first()),
                new TableCell.Amount(each.spread().median()),
                new TableCell.Amount(each.spread().third()),
                new TableCell.Amount(each.spread().best()));
    }

    /** The same of one unit in lines, for a screen. */
    List<String> lines(Unit unit) {
        List<String> lines = new ArrayList<>();
        for (UnitProfile profile : of.profiles()) {
            if (profile.unit().code().equals(unit.code()) && of.profiles().size() > 1) {
                line(lines, "strengths.strong", differences(profile.strong()));
                line(lines, "strengths.weak", differences(profile.weak()));
                line(lines, "strengths.lacking", lacking(profile));
                line(lines, "strengths.leading", leading(profile));
            }
        }
        if (!lines.isEmpty()) {
            of.groups().stream()
                    .filter(each -> each.unit().code().equals(unit.code()))
                    .forEach(each -> lines.add(text(
                            "strengths.group.line",
                            each.group().code(),
                            each.group().name(),
                            numbers.number(each.total().value().orElseThrow()),
                            numbers.number(each.spread().median()),
                            numbers.number(each.spread().first()),
                            numbers.number(each.spread().third()),
                            numbers.number(each.spread().best()))));
        }
        return lines;
    }

    private void line(List<String> lines, String key, String said) {
        if (!said.isEmpty()) {
            lines.add(text("strengths.line", text(key), said));
        }
    }

    private String lacking(UnitProfile profile) {
        return profile.lacking().stream()
                .map(each -> text("strengths.lacking.one", each.indicator().code(), each.full(), each.others()))
                .collect(Collectors.joining(" · "));
    }

    private static String leading(UnitProfile profile) {
        return profile.leading().stream().map(each -> each.code().text()).collect(Collectors.joining(", "));
    }

    private FigureRow row(UnitProfile profile) {
        return FigureRow.of(
                new TableCell.Words(profile.unit().name()),
                new TableCell.Words(differences(profile.strong())),
                new TableCell.Words(differences(profile.weak())),
                new TableCell.Words(lacking(profile)),
                new TableCell.Words(leading(profile)));
    }

    private String differences(List<UnitProfile.Difference> differences) {
        return differences.stream()
                .map(each -> each.indicator().code() + " " + numbers.signed(each.difference()))
                .collect(Collectors.joining(" · "));
    }

    private String text(String key, Object... arguments) {
        return texts.get("analyze." + key, arguments);
    }
}
