package vn.dti.wording.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.analysis.Draws;
import vn.dti.analysis.FirmRanking;
import vn.dti.analysis.Firmness;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.notice.Texts;
import vn.dti.view.Numbers;
import vn.dti.view.RankingColumns;
import vn.dti.view.ScopeName;
import vn.dti.view.TableCell;
import vn.dti.wording.analysis.FigureTable.FigureRow;
import vn.dti.wording.analysis.FigureTable.RankPicture;

/** How firm rankings are: a table for each. */
public final class FirmnessTables {

    private static final int SHARE_DECIMALS = 1;

    /** So many indicators are named in a sentence. */
    private static final int MOST_TURNING = 5;

    private final Kind kind;
    private final Draws draws;
    private final Texts texts;
    private final FirmnessWords words;

    public FirmnessTables(Kind kind, Draws draws, Texts texts) {
        this.kind = kind;
        this.draws = draws;
        this.texts = texts;
        this.words = new FirmnessWords(texts);
    }

    /**
     * The tables, those over all units first, each made when it is asked for.
     *
     * @param shown which units stand in them
     */
    public Stream<FigureTable> of(List<FirmRanking> rankings, Predicate<Unit> shown) {
        return rankings.stream().map(ranking -> of(ranking, shown));
    }

    private FigureTable of(FirmRanking firm, Predicate<Unit> shown) {
        String scope = ScopeName.of(firm.ranking(), texts);
        String cluster = firm.ranking().cluster().map(of -> "-" + of.code()).orElse("");
        int last = firm.units().isEmpty()
                ? 1
                : firm.units().get(firm.units().size() - 1).rank();
        return new FigureTable(
                "firmness-" + firm.ranking().scope().code() + cluster,
                text("firmness.title", scope),
                text("firmness.sheet", firm.ranking().scope().code() + cluster),
                notes(firm),
                columns(),
                new FigureRows<>(
                        () -> firm.units().stream().filter(each -> shown.test(each.unit())), each -> row(each, last)));
    }

    private List<FigureColumn> columns() {
        int decimals = kind.ranking().pointsDecimals();
        return List.of(
                FigureColumn.rank(texts.get("report.column.rank")),
                FigureColumn.words(text("unit")),
                FigureColumn.words(text("sentence")).onPaper(),
                FigureColumn.number(
                        RankingColumns.valueHeading(kind, texts), kind.ranking().decimals()),
                FigureColumn.number(text("to_better"), decimals),
                FigureColumn.number(text("to_worse"), decimals),
                FigureColumn.rank(text("median")).onPaper(),
                FigureColumn.rank(text("interval")),
                FigureColumn.number(text("kept"), SHARE_DECIMALS),
                FigureColumn.words(text("without_indicator")).onPaper(),
                FigureColumn.words(text("without_group")).onPaper(),
                FigureColumn.rank(text("evidenced")).onPaper(),
                FigureColumn.rank(text("appraised")).onPaper(),
                FigureColumn.code(text("firmness")).onScreen());
    }

    private FigureRow row(Firmness firmness, int last) {
        Optional<Firmness.Tested> tested = firmness.tested();
        return new FigureRow(
                List.of(
                        new TableCell.Count(firmness.rank()),
                        new TableCell.Words(firmness.unit().name()),
                        new TableCell.Words(words.of(firmness)),
                        new TableCell.Amount(firmness.value()),
                        TableCell.amount(firmness.better().map(Firmness.Neighbour::points)),
                        TableCell.amount(firmness.worse().map(Firmness.Neighbour::points)),
                        TableCell.count(tested.map(test -> test.drawn().median())),
                        TableCell.words(tested.map(test ->
                                words.range(test.drawn().low(), test.drawn().high()))),
                        TableCell.amount(tested.map(test -> test.drawn().share())),
                        TableCell.words(tested.map(test -> words.range(test.indicators()))),
                        TableCell.words(tested.map(test -> words.range(test.groups()))),
                        TableCell.count(tested.map(Firmness.Tested::evidenced)),
                        TableCell.count(tested.flatMap(Firmness.Tested::appraised)),
                        new TableCell.Words(words.brief(firmness))),
                tested.map(test -> new RankPicture(
                        firmness.rank(),
                        firmness.best(),
                        firmness.worst(),
                        test.drawn().low(),
                        test.drawn().high(),
                        last)));
    }

    private List<String> notes(FirmRanking firm) {
        List<String> notes = new ArrayList<>();
        Numbers numbers = new Numbers(texts);
        firm.shifts().ifPresent(shifts -> {
            if (firm.ranking().scope().isOverall() && firm.ranking().cluster().isEmpty()) {
                notes.add(text("draws", draws.count(), draws.seed()));
            }
            List<String> moves = new ArrayList<>();
            moves.add(text("shift.drawn", numbers.number(shifts.drawn())));
            moves.add(text("shift.indicators", numbers.number(shifts.indicators())));
            moves.add(text("shift.groups", numbers.number(shifts.groups())));
            moves.add(text("shift.evidenced", numbers.number(shifts.evidenced())));
            shifts.appraised().ifPresent(shift -> moves.add(text("shift.appraised", numbers.number(shift))));
            notes.add(text("shift", String.join("; ", moves)));
        });
        if (firm.shifts().isPresent() && !firm.units().isEmpty()) {
            notes.add(firm.turning().isEmpty() ? text("turning.none") : turning(firm.turning()));
        }
        return notes;
    }

    private String turning(List<FirmRanking.Turning> turning) {
        String first = turning.stream().limit(MOST_TURNING).map(this::turning).collect(Collectors.joining("; "));
        return turning.size() <= MOST_TURNING
                ? text("turning", first)
                : text("turning.more", turning.size(), first, turning.size() - MOST_TURNING);
    }

    private String turning(FirmRanking.Turning turning) {
        return text(
                "turning.indicator",
                turning.indicator().code(),
                turning.turns().stream()
                        .map(turn -> text("turning.unit", turn.unit().name(), turn.rank(), turn.without()))
                        .collect(Collectors.joining(", ")));
    }

    private String text(String key, Object... arguments) {
        return texts.get("analyze." + key, arguments);
    }
}
