package vn.dti.wording.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.analysis.GroupProfile;
import vn.dti.analysis.KindAnalysis;
import vn.dti.analysis.Quartiles;
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
                new FigureRows<>(() -> profiles(shown), this::row))));
        FigureTable groups = groups(shown);
        if (!groups.rows().isEmpty()) {
            tables.add(groups);
        }
        tables.add(indicators(shown, text("strengths.indicators.title"), FigureColumn.words(text("unit"))));
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
                new FigureRows<>(
                        () -> profiles(shown).flatMap(profile -> profile.groups().stream()), StrengthTables::row));
    }

    /** The indicators of one unit beside its lines, without its name; none where there are no lines. */
    List<FigureTable> beside(Unit unit) {
        return of.profiles().size() < 2
                ? List.of()
                : List.of(indicators(
                        each -> each.code().equals(unit.code()),
                        text("strengths.indicators.of_unit"),
                        FigureColumn.words(text("unit")).onPaper()));
    }

    private FigureTable indicators(Predicate<Unit> shown, String title, FigureColumn unit) {
        int decimals = of.of().kind().ranking().pointsDecimals();
        return new FigureTable(
                "strengths-indicators",
                title,
                text("strengths.indicators.sheet"),
                List.of(text("strengths.indicators.note")),
                List.of(
                        unit,
                        FigureColumn.code(text("indicator")),
                        FigureColumn.code(text("indicator.name")).onPaper(),
                        FigureColumn.number(texts.get("report.column.points"), decimals),
                        FigureColumn.change(text("strengths.groups.difference"), decimals),
                        FigureColumn.number(text("indicator.first"), decimals),
                        FigureColumn.number(text("indicator.median"), decimals),
                        FigureColumn.number(text("indicator.third"), decimals),
                        FigureColumn.number(text("strengths.indicators.best"), decimals)),
                new FigureRows<>(() -> profiles(shown).flatMap(StrengthTables::standings), StrengthTables::row));
    }

    private Stream<UnitProfile> profiles(Predicate<Unit> shown) {
        return of.profiles().stream().filter(profile -> shown.test(profile.unit()));
    }

    /** A unit in an indicator. */
    private record Standing(Unit unit, UnitProfile.Difference in) {}

    private static Stream<Standing> standings(UnitProfile profile) {
        return profile.indicators().stream().map(each -> new Standing(profile.unit(), each));
    }

    private static FigureRow row(Standing each) {
        Quartiles quartiles = each.in().quartiles();
        return FigureRow.of(
                new TableCell.Words(each.unit().name()),
                new TableCell.Words(each.in().indicator().code().text()),
                new TableCell.Words(each.in().indicator().name()),
                new TableCell.Amount(each.in().points()),
                new TableCell.Amount(each.in().difference()),
                new TableCell.Amount(quartiles.first()),
                new TableCell.Amount(quartiles.median()),
                new TableCell.Amount(quartiles.third()),
                new TableCell.Amount(quartiles.best()));
    }

    private static FigureRow row(GroupProfile each) {
        return FigureRow.of(
                new TableCell.Words(each.unit().name()),
                new TableCell.Words(each.group().code() + " " + each.group().name()),
                TableCell.amount(each.total().value()),
                new TableCell.Amount(each.difference()),
                new TableCell.Amount(each.quartiles().first()),
                new TableCell.Amount(each.quartiles().median()),
                new TableCell.Amount(each.quartiles().third()),
                new TableCell.Amount(each.quartiles().best()));
    }

    /** The same of one unit in lines, for a screen. */
    List<String> lines(Unit unit) {
        List<String> lines = new ArrayList<>();
        if (of.profiles().size() < 2) {
            return lines;
        }
        profiles(each -> each.code().equals(unit.code())).forEach(profile -> {
            line(lines, "strengths.strong", differences(profile.strong()));
            line(lines, "strengths.weak", differences(profile.weak()));
            line(lines, "strengths.lacking", lacking(profile));
            line(lines, "strengths.leading", leading(profile));
            profile.groups().forEach(each -> lines.add(group(each)));
        });
        return lines;
    }

    private String group(GroupProfile each) {
        return text(
                "strengths.group.line",
                each.group().code(),
                each.group().name(),
                numbers.number(each.total().value().orElseThrow()),
                numbers.number(each.quartiles().median()),
                numbers.number(each.quartiles().first()),
                numbers.number(each.quartiles().third()),
                numbers.number(each.quartiles().best()));
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
