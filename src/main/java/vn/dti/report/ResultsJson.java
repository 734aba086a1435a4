package vn.dti.report;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.dti.assessment.Band;
import vn.dti.assessment.Cluster;
import vn.dti.assessment.Decision;
import vn.dti.assessment.Explanation;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Round;
import vn.dti.code.Code;
import vn.dti.code.ScopeCode;
import vn.dti.code.Stage;
import vn.dti.indicator.Role;
import vn.dti.indicator.rule.InputValue;
import vn.dti.json.Json;
import vn.dti.notice.Texts;
import vn.dti.ranking.MissedCondition;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.results.Decimals;
import vn.dti.results.IndicatorEntry;
import vn.dti.results.KindEntry;
import vn.dti.results.NoticeEntry;
import vn.dti.results.RankingEntry;
import vn.dti.results.ResultsFile;
import vn.dti.results.TotalEntry;
import vn.dti.results.UnitEntry;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Total;
import vn.dti.view.IndicatorLine;
import vn.dti.view.Medium;
import vn.dti.view.Numbers;
import vn.dti.view.RankingColumns;
import vn.dti.view.ScopeName;
import vn.dti.view.TableCell;
import vn.dti.view.TableColumn;

/** {@code ket-qua.json}: all results for machines, in the shape of dac-ta 5. */
final class ResultsJson {

    private final Results results;
    private final Texts texts;
    private final UnitWritten unitWritten;

    private ResultsJson(Results results, Texts texts, UnitWritten unitWritten) {
        this.results = results;
        this.texts = texts;
        this.unitWritten = unitWritten;
    }

    /** Told of each unit as it is written: its lines need be made only once. */
    interface UnitWritten {
        void lines(List<IndicatorLine> lines);
    }

    /** Writes the file, unit by unit. */
    static void write(Results results, Texts texts, OutputStream out, UnitWritten unitWritten) {
        Json.write(new ResultsJson(results, texts, unitWritten).file(), ResultsFile.DEPTH, out);
    }

    private ResultsFile file() {
        return new ResultsFile(
                ResultsFile.SCHEMA,
                new ResultsFile.AssessmentEntry(
                        results.assessment().title(),
                        results.assessment().year(),
                        results.assessment().organiser(),
                        results.options().provisional(),
                        results.options().stage().text()),
                OnePass.of(results.kinds(), this::kind),
                OnePass.of(results.notices(), notice -> NoticeEntry.of(notice, texts)));
    }

    private KindEntry kind(Results.KindResults of) {
        Kind kind = of.kind();
        return new KindEntry(
                kind.code().text(),
                kind.name(),
                kind.ranked(),
                new KindEntry.SetEntry(
                        kind.set().id(), kind.set().version(), kind.set().title()),
                of.appraisal().rounds().stream()
                        .map(round -> new KindEntry.RoundEntry(
                                round.code().text(),
                                round.name(),
                                round.held(),
                                round.decided(),
                                of.appraisal().indicators()))
                        .toList(),
                byCode(
                        kind.set().groups(),
                        group -> group.code().text(),
                        group -> new KindEntry.GroupOfSet(group.name(), texts(group.pillars()))),
                byCode(
                        kind.set().indicators(),
                        each -> each.code().text(),
                        each -> new KindEntry.IndicatorOfSet(
                                each.name(), each.group().text(), key(each.role()), texts(each.pillars()))),
                of.allRankings().stream().map(ranking -> ranking(kind, ranking)).toList(),
                OnePass.of(of.scorecards(), card -> unit(kind, card)));
    }

    private RankingEntry ranking(Kind kind, Ranking ranking) {
        List<TableColumn<RankingRow>> columns = RankingColumns.of(kind, ranking, Medium.JSON);
        return new RankingEntry(
                ranking.scope().code().text(),
                ranking.cluster().map(Cluster::code).map(Code::text).orElse(null),
                ScopeName.of(ranking, texts),
                ranking.stage().text(),
                OnePass.of(ranking.rows(), row -> row(kind, columns, row)));
    }

    private static Map<String, Object> row(Kind kind, List<TableColumn<RankingRow>> columns, RankingRow row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (TableColumn<RankingRow> column : columns) {
            cells.put(
                    column.key(),
                    column.cell(row) instanceof TableCell.Count count
                            ? (Object) count.number()
                            : column.machine(row).orElse(null));
        }
        if (kind.bands().stream().anyMatch(Band::hasConditions)) {
            cells.put(
                    "band_missed",
                    row.missed().stream().map(ResultsJson::missed).toList());
        }
        return cells;
    }

    private static Map<String, Object> missed(MissedCondition missed) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("band", missed.band().name());
        cells.put(
                "condition",
                missed.part().map(part -> part.name().toLowerCase(Locale.ROOT)).orElse("no_zero"));
        cells.put("code", missed.code().text());
        cells.put("reached", missed.reached().toPlainString());
        cells.put("at_least", missed.asked().toPlainString());
        return cells;
    }

    private UnitEntry unit(Kind kind, Scorecard card) {
        List<IndicatorLine> lines = IndicatorLine.of(kind, card, results.reported());
        unitWritten.lines(lines);
        List<Stage> stages = kind.stages();
        return new UnitEntry(
                card.unit().code().text(),
                card.unit().name(),
                card.status().key(),
                Code.texts(card.unit().predecessors()),
                card.unit().cluster().map(Code::text).orElse(null),
                kind.ranks(card.unit()),
                card.unit().notRanked().orElse(""),
                byCode(
                        Scope.of(kind.set()),
                        scope -> scope.code().text(),
                        scope -> byCode(stages, Stage::text, stage -> total(kind, card.scope(stage, scope.code())))),
                byCode(
                        kind.set().groups(),
                        group -> group.code().text(),
                        group -> total(kind, card.group(Stage.FINAL, group.code()))),
                card.isScored()
                        ? byCode(lines, line -> line.indicator().code().text(), line -> indicator(line, stages))
                        : Map.of());
    }

    private static TotalEntry total(Kind kind, Optional<Total> total) {
        return TotalEntry.of(
                total.map(Total::points),
                total.map(each ->
                        Numbers.sumOfMaxima(each.maximum(), kind.ranking().pointsDecimals())),
                total.flatMap(Total::value));
    }

    private Map<String, Object> indicator(IndicatorLine line, List<Stage> stages) {
        List<Round> rounds = line.kind().rounds();
        IndicatorEntry entry = IndicatorEntry.begin(line.indicator().maximum(), line.assessed())
                .points(Stage.SELF, line.self());
        for (Round round : rounds) {
            entry.points(round.code(), line.decided(round.code()));
        }
        entry.points(Stage.FINAL, line.last())
                .decided(line.decidedBy(), line.reason())
                .reported(inputs(line, stages), line.evidence())
                .rounds(ofRounds(line, Decision::appraiser), ofRounds(line, Decision::reason))
                .explanations(results
                        .reported()
                        .explanations(line.unit().code(), line.indicator().code())
                        .stream()
                        .map(ResultsJson::explanation)
                        .toList());
        line.score()
                .filter(score -> score.replaces().isPresent())
                .ifPresent(score -> entry.replaces(
                        score.replaces().orElseThrow().text(), key(score.role()), texts(score.pillars())));
        return entry.keys();
    }

    private static Map<String, String> ofRounds(IndicatorLine line, Function<Decision, String> said) {
        Map<String, String> byRound = new LinkedHashMap<>();
        for (Round round : line.kind().rounds()) {
            line.decision(round.code())
                    .map(said)
                    .ifPresent(text -> byRound.put(round.code().text(), text));
        }
        return byRound;
    }

    /** The inputs of {@code self}, then of each stage whose inputs a decision or a measurement changed. */
    private static Map<String, Map<String, String>> inputs(IndicatorLine line, List<Stage> stages) {
        Map<String, Map<String, String>> inputs = new LinkedHashMap<>();
        Map<String, InputValue> before = Map.of();
        for (Stage stage : stages) {
            Map<String, InputValue> now = line.score().orElseThrow().at(stage).inputs();
            boolean decided = line.decision(stage).isPresent();
            if (!now.isEmpty() && (decided || !now.equals(before))) {
                inputs.put(stage.text(), letters(now));
            }
            before = now;
        }
        return inputs;
    }

    private static IndicatorEntry.ExplanationEntry explanation(Explanation explanation) {
        return new IndicatorEntry.ExplanationEntry(
                explanation.answers().map(Stage::text).orElse(""),
                explanation.text(),
                explanation.evidence(),
                Decimals.write(explanation.proposed()),
                letters(explanation.inputs()));
    }

    private static Map<String, String> letters(Map<String, InputValue> inputs) {
        Map<String, String> letters = new TreeMap<>();
        for (Map.Entry<String, InputValue> input : inputs.entrySet()) {
            letters.put(input.getKey(), input.getValue().text());
        }
        return letters;
    }

    private static <T, V> Map<String, V> byCode(List<T> all, Function<T, String> code, Function<T, V> value) {
        Map<String, V> byCode = new LinkedHashMap<>();
        all.forEach(each -> byCode.put(code.apply(each), value.apply(each)));
        return byCode;
    }

    private static List<String> texts(List<ScopeCode> pillars) {
        return pillars.stream().map(ScopeCode::text).toList();
    }

    private static String key(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
