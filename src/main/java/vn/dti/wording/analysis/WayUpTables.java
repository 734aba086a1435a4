package vn.dti.wording.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.analysis.KindAnalysis;
import vn.dti.analysis.WayUp;
import vn.dti.assessment.Band;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.notice.Texts;
import vn.dti.view.RankingColumns;
import vn.dti.view.ScopeName;
import vn.dti.view.TableCell;
import vn.dti.wording.analysis.FigureTable.FigureRow;

/** The cheapest ways up: a table for each scope, and one for bands. */
final class WayUpTables {

    private final KindAnalysis of;
    private final Kind kind;
    private final Texts texts;
    private final ImprovementWords words;

    WayUpTables(KindAnalysis of, Texts texts) {
        this.of = of;
        this.kind = of.of().kind();
        this.texts = texts;
        this.words = new ImprovementWords(texts);
    }

    /** The tables, each made when it is asked for. */
    Stream<FigureTable> tables(Predicate<Unit> shown) {
        Map<String, List<WayUp>> byGoal = new LinkedHashMap<>();
        for (WayUp way : of.waysUp()) {
            if (shown.test(way.unit())) {
                String goal = way.band().isPresent()
                        ? "band"
                        : way.scope().code()
                                + way.cluster().map(of -> "-" + of.code()).orElse("");
                byGoal.computeIfAbsent(goal, key -> new ArrayList<>()).add(way);
            }
        }
        return byGoal.entrySet().stream().map(goal -> table(goal.getKey(), goal.getValue()));
    }

    private FigureTable table(String goal, List<WayUp> ways) {
        WayUp any = ways.get(0);
        String name = any.band().isPresent() ? text("steps.band") : ScopeName.of(any.scope(), any.cluster(), texts);
        int points = kind.ranking().pointsDecimals();
        return new FigureTable(
                "steps-" + goal,
                text(any.band().isPresent() ? "steps.title.band" : "steps.title", name),
                text("steps.sheet", goal),
                List.of(text("steps.note")),
                List.of(
                        FigureColumn.words(text("unit")),
                        FigureColumn.words(text("steps.goal")),
                        FigureColumn.words(text("steps.what")),
                        FigureColumn.change(text("steps.more"), points),
                        FigureColumn.number(texts.get("report.column.points"), points)
                                .onPaper(),
                        FigureColumn.number(
                                RankingColumns.valueHeading(kind, texts),
                                kind.ranking().decimals()),
                        FigureColumn.rank(texts.get("report.column.rank"))),
                new FigureRows<>(() -> ways.stream().flatMap(way -> rows(way).stream()), row -> row));
    }

    private List<FigureRow> rows(WayUp way) {
        String goal = way.band().map(Band::name).orElseGet(() -> text("steps.from", way.rank()));
        List<FigureRow> rows = new ArrayList<>();
        for (WayUp.Way each : way.ways()) {
            String what = each.improvements().stream()
                    .map(improvement ->
                            text("steps.part", improvement.indicator().code(), words.of(improvement)))
                    .collect(Collectors.joining("; "));
            rows.add(FigureRow.of(
                    new TableCell.Words(way.unit().name()),
                    new TableCell.Words(goal),
                    new TableCell.Words(way.fewest() ? what : text("steps.perhaps", what)),
                    new TableCell.Amount(each.gain()),
                    new TableCell.Amount(each.points()),
                    new TableCell.Amount(each.value()),
                    new TableCell.Count(each.rank())));
        }
        if (rows.isEmpty()) {
            rows.add(FigureRow.of(
                    new TableCell.Words(way.unit().name()),
                    new TableCell.Words(goal),
                    new TableCell.Words(text("steps.none")),
                    TableCell.NONE,
                    TableCell.NONE,
                    TableCell.NONE,
                    TableCell.NONE));
        }
        return rows;
    }

    private String text(String key, Object... arguments) {
        return texts.get("analyze." + key, arguments);
    }
}
