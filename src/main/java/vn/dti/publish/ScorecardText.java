package vn.dti.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dti.analysis.GroupAgainstMedian;
import vn.dti.assessment.Decision;
import vn.dti.assessment.Kind;
import vn.dti.assessment.PlanDeadline;
import vn.dti.assessment.Round;
import vn.dti.code.GroupCode;
import vn.dti.code.Stage;
import vn.dti.indicator.Group;
import vn.dti.indicator.Role;
import vn.dti.notice.Texts;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.StageScore;
import vn.dti.scoring.Status;
import vn.dti.scoring.Total;
import vn.dti.view.IndicatorLine;
import vn.dti.view.Method;
import vn.dti.view.Numbers;
import vn.dti.view.RankingColumns;
import vn.dti.view.ScopeName;
import vn.dti.word.WordColumn;
import vn.dti.word.WordRow;
import vn.dti.wording.Calculation;

/** What a scorecard says: results and ranks, strong and weak groups, every indicator and why, how to object. */
final class ScorecardText {

    /** So many strong and weak groups are named. */
    private static final int NAMED = 3;

    private final Publishing publishing;
    private final Results.KindResults results;
    private final Kind kind;
    private final Stage stage;
    private final Scorecard card;
    private final Texts texts;
    private final Numbers numbers;
    private final List<Block> blocks = new ArrayList<>();

    private ScorecardText(Publishing publishing, Results.KindResults results, Scorecard card) {
        this.publishing = publishing;
        this.results = results;
        this.kind = results.kind();
        this.stage = publishing.stage(kind);
        this.card = card;
        this.texts = publishing.texts();
        this.numbers = publishing.numbers();
    }

    /** The scorecard of a unit. */
    static List<Block> of(Publishing publishing, Results.KindResults results, Scorecard card) {
        ScorecardText text = new ScorecardText(publishing, results, card);
        text.write();
        return List.copyOf(text.blocks);
    }

    private void write() {
        blocks.add(new Block.Line(publishing.text(
                "context",
                kind.set().title(),
                kind.set().version(),
                publishing.results().assessment().year(),
                publishing.stageNames().of(results.appraisal(), stage))));
        if (card.status() != Status.SCORED) {
            blocks.add(new Block.Line(
                    publishing.text("card.unscored", publishing.remarks().unranked(card))));
        }
        results();
        List<IndicatorLine> lines =
                IndicatorLine.of(kind, card, publishing.results().reported());
        if (card.isScored()) {
            groups();
            indicators(lines);
            calculations(lines);
        }
        notAssessed(lines);
        evidence();
        objection();
    }

    private void heading(String key) {
        blocks.add(new Block.Heading(key, publishing.text("card." + key)));
    }

    private void results() {
        heading("results");
        List<WordColumn> columns = new ArrayList<>(List.of(
                WordColumn.words(publishing.text("column.scope"), 22),
                WordColumn.numbers(texts.get("report.column.points"), 13),
                WordColumn.numbers(texts.get("report.column.maximum"), 16),
                WordColumn.numbers(RankingColumns.valueHeading(kind, texts), 14),
                WordColumn.numbers(publishing.text("column.median"), 12)));
        RankingPlaces places = publishing.places(kind);
        boolean ranked = !results.rankings().isEmpty();
        if (ranked) {
            columns.add(WordColumn.ranks(texts.get("report.column.rank"), 10));
        }
        if (!kind.bands().isEmpty()) {
            columns.add(WordColumn.words(texts.get("report.column.band"), 15));
        }
        List<WordRow> rows = new ArrayList<>();
        for (Scope scope : Scope.of(kind.set())) {
            Optional<Total> total = card.scope(stage, scope.code());
            List<String> cells = new ArrayList<>(List.of(
                    ScopeName.of(scope, texts),
                    numbers.points(total),
                    numbers.maximum(kind, total),
                    numbers.value(total),
                    numbers.number(publishing.medians(kind).scope(scope.code()))));
            if (ranked) {
                cells.add(places.rank(scope.code(), card.unit().code()).orElse(Numbers.NONE));
            }
            if (!kind.bands().isEmpty()) {
                cells.add(places.band(scope.code(), card.unit().code()).orElse(Numbers.NONE));
            }
            rows.add(new WordRow(cells));
        }
        blocks.add(new Block.Grid("results", columns, rows));
    }

    private void groups() {
        List<GroupAgainstMedian> standings = GroupAgainstMedian.of(kind, card, stage, publishing.medians(kind));
        if (standings.isEmpty()) {
            return;
        }
        heading("groups");
        named("card.strongest", GroupAgainstMedian.strongest(standings, NAMED));
        named("card.weakest", GroupAgainstMedian.weakest(standings, NAMED));
        blocks.add(new Block.Standings("groups", standings));
    }

    private void named(String key, List<GroupAgainstMedian> standings) {
        if (!standings.isEmpty()) {
            blocks.add(new Block.Line(publishing.text(
                    key,
                    standings.stream()
                            .map(standing -> publishing.text(
                                    "card.against_median",
                                    standing.group().name(),
                                    numbers.withUnit(
                                            kind, standing.total().value().orElseThrow()),
                                    numbers.signed(standing.difference())))
                            .collect(Collectors.joining("; ")))));
        }
    }

    private void indicators(List<IndicatorLine> lines) {
        heading("indicators");
        List<WordColumn> columns = new ArrayList<>();
        columns.add(WordColumn.words(publishing.text("column.code"), 8));
        columns.add(WordColumn.words(texts.get("report.column.indicator"), 29));
        columns.add(WordColumn.numbers(publishing.text("column.maximum"), 7));
        columns.add(WordColumn.numbers(publishing.text("column.self"), 9));
        for (Round round : kind.rounds()) {
            columns.add(WordColumn.numbers(round.name(), 9));
        }
        columns.add(WordColumn.numbers(publishing.text("column.final"), 9));
        columns.add(WordColumn.words(texts.get("report.column.reason"), 23));
        List<WordRow> rows = new ArrayList<>();
        Optional<GroupCode> group = Optional.empty();
        for (IndicatorLine line : lines) {
            if (!Optional.of(line.indicator().group()).equals(group)) {
                group = Optional.of(line.indicator().group());
                rows.add(new WordRow(List.of(groupTitle(line.indicator().group()))));
            }
            List<String> cells = new ArrayList<>();
            cells.add(line.indicator().code().text());
            cells.add(line.indicator().name());
            cells.add(numbers.number(line.indicator().maximum()));
            cells.add(numbers.number(line.self()));
            for (Round round : kind.rounds()) {
                cells.add(numbers.number(line.decided(round.code())));
            }
            cells.add(numbers.number(line.last()));
            cells.add(reasons(line));
            rows.add(new WordRow(cells));
        }
        blocks.add(new Block.Grid("indicators", columns, rows));
    }

    private String groupTitle(GroupCode code) {
        String name = kind.set().group(code).map(Group::name).orElse("");
        Optional<Total> total = card.group(stage, code);
        return code + ". " + name
                + total.filter(each -> each.value().isPresent())
                        .map(each -> publishing.text(
                                "card.group_total",
                                numbers.points(total),
                                numbers.maximum(kind, total),
                                numbers.withUnit(kind, each.value().orElseThrow())))
                        .orElse("");
    }

    /** What each round gave as its reason, and by whom; why it is not assessed. */
    private String reasons(IndicatorLine line) {
        if (!line.assessed()) {
            return publishing.text("card.not_assessed_here");
        }
        List<String> reasons = new ArrayList<>();
        for (Round round : kind.rounds()) {
            Optional<Decision> decision = line.decision(round.code());
            decision.filter(each -> !each.reason().isBlank())
                    .ifPresent(each -> reasons.add(
                            each.appraiser().isBlank()
                                    ? publishing.text("card.reason", round.name(), each.reason())
                                    : publishing.text(
                                            "card.reason_by", round.name(), each.reason(), each.appraiser())));
        }
        if (reasons.isEmpty() && !line.decidedBy().equals(StageScore.BY_SELF)) {
            return publishing.stageNames().by(line);
        }
        return String.join("; ", reasons);
    }

    /** How points came about that are not the full ones, in the words of {@code dti explain}. */
    private void calculations(List<IndicatorLine> lines) {
        Calculation calculation = new Calculation(texts, kind.ranking().pointsDecimals());
        List<String> items = new ArrayList<>();
        for (IndicatorLine line : lines) {
            Optional<StageScore> score = line.score().map(each -> each.at(stage));
            boolean lost = line.assessed()
                    && line.indicator().role() != Role.INFORMATION
                    && score.filter(each ->
                                    each.points().compareTo(line.indicator().maximum()) < 0)
                            .isPresent();
            if (lost) {
                calculation
                        .of(
                                line.indicator(),
                                score.orElseThrow(),
                                publishing.spreads(kind, stage, line.indicator().code(), line.unit()))
                        .ifPresent(words -> items.add(publishing.text(
                                "card.calculation",
                                line.indicator().code(),
                                line.indicator().name(),
                                words,
                                numbers.number(score.orElseThrow().points()),
                                numbers.number(line.indicator().maximum()))));
            }
        }
        if (!items.isEmpty()) {
            heading("calculations");
            blocks.add(new Block.Line(publishing.text("card.calculations.note")));
            blocks.add(new Block.Items(items));
        }
    }

    private void notAssessed(List<IndicatorLine> lines) {
        List<String> items = new ArrayList<>();
        for (IndicatorLine line : lines) {
            line.exclusion()
                    .ifPresent(exclusion -> items.add(line.indicator().code() + " "
                            + line.indicator().name() + ". "
                            + Method.grounds(kind, exclusion, texts)));
        }
        if (!items.isEmpty()) {
            heading("not_assessed");
            blocks.add(new Block.Items(items));
        }
    }

    private void evidence() {
        List<String> items =
                publishing
                        .withoutEvidence()
                        .getOrDefault(Optional.of(card.unit().code()), List.of())
                        .stream()
                        .map(texts::message)
                        .distinct()
                        .toList();
        if (!items.isEmpty()) {
            heading("evidence");
            blocks.add(new Block.Items(items));
        }
    }

    private void objection() {
        heading("objection");
        String to = publishing.results().assessment().organiser();
        Optional<PlanDeadline> deadline = kind.deadline(PlanDeadline.Task.EXPLANATIONS);
        blocks.add(new Block.Line(deadline.map(until -> publishing.text("card.objection.until", to, day(until)))
                .orElseGet(() -> publishing.text("card.objection.text", to))));
    }

    private String day(PlanDeadline deadline) {
        return deadline.text().isBlank()
                ? publishing.text(
                        deadline.inclusive() ? "deadline.by" : "deadline.before",
                        deadline.day().orElseThrow())
                : deadline.text();
    }
}
