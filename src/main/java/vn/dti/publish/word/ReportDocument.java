package vn.dti.publish.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.dti.analysis.Correction;
import vn.dti.analysis.GroupAgainstMedian;
import vn.dti.code.Stage;
import vn.dti.comparison.ValueSplit;
import vn.dti.indicator.Group;
import vn.dti.official.Issuer;
import vn.dti.publish.EarlierYear;
import vn.dti.publish.OverallChange;
import vn.dti.publish.Publishing;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Total;
import vn.dti.view.Numbers;
import vn.dti.word.WordColumn;
import vn.dti.word.WordMarkup;
import vn.dti.word.WordRow;

/**
 * {@code bao-cao.docx}: a draft of the report on the assessment: results, strengths and weaknesses by group, what the
 * appraisal changed, last year.
 *
 * @param earlier results of an earlier year
 */
record ReportDocument(Publishing publishing, Optional<EarlierYear> earlier) {

    private static final int MOST_GROUPS = 2;
    private static final int MOST_CORRECTED = 10;
    /** Fewer units have no median that says anything. */
    private static final int LEAST_COMPARED = 2;

    static FilledPaper of(Publishing publishing, Optional<EarlierYear> earlier) {
        return new ReportDocument(publishing, earlier).filled();
    }

    private FilledPaper filled() {
        Issuer issuer = new Issuer(publishing.results().assessment(), publishing.texts());
        return new FilledPaper(
                publishing.text(
                        "report.subject",
                        String.valueOf(publishing.results().assessment().year())),
                publishing.results().kinds(),
                issuer.recipients(issuer.open()).stream()
                        // The articles are those of the decision.
                        .filter(line -> !line.toLowerCase(Locale.ROOT).contains("như điều"))
                        .toList(),
                Map.of(),
                Optional.of(this::content),
                List.of());
    }

    private WordMarkup content(long width) {
        PaperText text = new PaperText(publishing, width);
        text.part("paper.proceedings");
        new Proceedings(publishing, text).write();
        text.part("paper.outcome");
        new ResultsSummary(publishing, text).write();
        for (Results.KindResults of : publishing.results().kinds()) {
            of.ranking(Scope.OVERALL).filter(each -> !each.rows().isEmpty()).ifPresent(overall -> {
                text.heading(text.text("report.ranking", of.kind().name()));
                RankingOnPaper table = new RankingOnPaper(publishing, of.kind(), overall);
                text.table(table.columns(), table.rows());
                text.note(publishing.remarks().values(of.kind()));
            });
        }
        text.part("report.groups");
        scored().forEach(of -> groups(text, of));
        text.part("report.corrections");
        scored().forEach(of -> corrections(text, of));
        earlier.ifPresent(before -> {
            text.part("report.years", before.title(), String.valueOf(before.year()));
            scored().forEach(of -> years(text, of, before));
        });
        return text.markup();
    }

    private List<Results.KindResults> scored() {
        return publishing.results().kinds().stream()
                .filter(of -> !of.scorecards().isEmpty())
                .toList();
    }

    private void groups(PaperText text, Results.KindResults of) {
        text.heading(of.kind().name());
        Stage stage = publishing.stage(of.kind());
        List<Scorecard> cards =
                of.scorecards().stream().filter(Scorecard::isScored).toList();
        if (cards.isEmpty()) {
            text.say("report.groups.none");
            return;
        }
        boolean compared = cards.size() >= LEAST_COMPARED;
        List<WordRow> rows = new ArrayList<>();
        for (Group group : of.kind().set().groups()) {
            List<Scorecard> valued = cards.stream()
                    .filter(card -> value(card, stage, group).isPresent())
                    .toList();
            if (!group.scored() || valued.isEmpty()) {
                continue;
            }
            Comparator<Scorecard> byValue =
                    Comparator.comparing(card -> value(card, stage, group).orElseThrow());
            BigDecimal most = value(valued.stream().max(byValue).orElseThrow(), stage, group)
                    .orElseThrow();
            BigDecimal least = value(valued.stream().min(byValue).orElseThrow(), stage, group)
                    .orElseThrow();
            rows.add(new WordRow(
                    compared
                            ? List.of(
                                    group.name(),
                                    text.numbers()
                                            .number(publishing
                                                    .medians(of.kind())
                                                    .group(group.code())),
                                    at(text, valued, stage, group, most),
                                    most.compareTo(least) == 0 ? Numbers.NONE : at(text, valued, stage, group, least))
                            : List.of(group.name(), text.numbers().number(most))));
        }
        if (compared) {
            text.table(
                    List.of(
                            WordColumn.words(text.text("column.group"), 30),
                            WordColumn.numbers(text.text("column.median"), 12),
                            WordColumn.words(text.text("report.column.highest"), 29),
                            WordColumn.words(text.text("report.column.lowest"), 29)),
                    rows);
            standings(text, of, cards, stage);
        } else {
            text.table(
                    List.of(
                            WordColumn.words(text.text("column.group"), 60),
                            WordColumn.numbers(cards.get(0).unit().name(), 40)),
                    rows);
        }
    }

    private static Optional<BigDecimal> value(Scorecard card, Stage stage, Group group) {
        return card.group(stage, group.code()).flatMap(Total::value);
    }

    private static String at(PaperText text, List<Scorecard> cards, Stage stage, Group group, BigDecimal value) {
        List<String> names = cards.stream()
                .filter(card -> value(card, stage, group).orElseThrow().compareTo(value) == 0)
                .map(card -> card.unit().name())
                .toList();
        return text.numbers().number(value) + ": " + text.names(names, MOST_GROUPS);
    }

    /** The groups in which each unit stands highest above and deepest below the median. */
    private void standings(PaperText text, Results.KindResults of, List<Scorecard> cards, Stage stage) {
        List<WordRow> rows = new ArrayList<>();
        for (Scorecard card : cards) {
            List<GroupAgainstMedian> standings =
                    GroupAgainstMedian.of(of.kind(), card, stage, publishing.medians(of.kind()));
            rows.add(new WordRow(List.of(
                    card.unit().name(),
                    standings(text, GroupAgainstMedian.strongest(standings, MOST_GROUPS)),
                    standings(text, GroupAgainstMedian.weakest(standings, MOST_GROUPS)))));
        }
        text.say("report.standings");
        text.table(
                List.of(
                        WordColumn.words(text.texts().get("report.column.unit"), 26),
                        WordColumn.words(text.text("report.column.strong"), 37),
                        WordColumn.words(text.text("report.column.weak"), 37)),
                rows);
    }

    private static String standings(PaperText text, List<GroupAgainstMedian> standings) {
        return standings.isEmpty()
                ? Numbers.NONE
                : String.join(
                        "; ",
                        standings.stream()
                                .map(each -> each.group().name() + " ("
                                        + text.numbers().signed(each.difference()) + ")")
                                .toList());
    }

    private void corrections(PaperText text, Results.KindResults of) {
        text.heading(of.kind().name());
        Stage stage = publishing.stage(of.kind());
        if (stage.equals(Stage.SELF)) {
            text.say("report.corrections.self");
            return;
        }
        if (of.appraisal().lastHeld(stage).isEmpty()) {
            text.say("report.corrections.not_appraised");
        }
        int risen = 0;
        int fallen = 0;
        int same = 0;
        for (Scorecard card : of.scorecards()) {
            Optional<BigDecimal> before = card.scope(Stage.SELF, Scope.OVERALL).flatMap(Total::value);
            Optional<BigDecimal> after = card.scope(stage, Scope.OVERALL).flatMap(Total::value);
            if (before.isPresent() && after.isPresent()) {
                int sign = after.get().compareTo(before.get());
                risen += sign > 0 ? 1 : 0;
                fallen += sign < 0 ? 1 : 0;
                same += sign == 0 ? 1 : 0;
            }
        }
        text.say("changes.alternative", risen, fallen, same);
        List<Correction> corrected = Correction.of(of, stage).stream()
                .filter(each -> each.changed() > 0)
                .sorted(Comparator.comparing((Correction each) -> each.gained().add(each.lost()))
                        .reversed())
                .toList();
        if (corrected.isEmpty()) {
            text.say("report.corrections.none");
            return;
        }
        text.say(
                corrected.size() > MOST_CORRECTED ? "report.corrections.most" : "report.corrections.all",
                corrected.size(),
                of.kind().set().indicators().size(),
                MOST_CORRECTED);
        text.table(
                List.of(
                        WordColumn.words(text.text("column.code"), 10),
                        WordColumn.words(text.texts().get("report.column.indicator"), 42),
                        WordColumn.numbers(text.text("corrections.lowered"), 12),
                        WordColumn.numbers(text.text("corrections.lost"), 14),
                        WordColumn.numbers(text.text("corrections.raised"), 12),
                        WordColumn.numbers(text.text("corrections.gained"), 14)),
                corrected.stream()
                        .limit(MOST_CORRECTED)
                        .map(each -> new WordRow(List.of(
                                each.indicator().code().text(),
                                each.indicator().name(),
                                String.valueOf(each.lowered()),
                                text.numbers().signed(each.lost().negate()),
                                String.valueOf(each.raised()),
                                text.numbers().signed(each.gained()))))
                        .toList());
    }

    private void years(PaperText text, Results.KindResults of, EarlierYear before) {
        text.heading(of.kind().name());
        List<WordRow> rows = new ArrayList<>();
        List<String> without = new ArrayList<>();
        Optional<EarlierYear.AnotherSet> anotherSet =
                before.anotherSet(of.kind().code());
        boolean otherUnits = before.isOfOtherUnits(of.kind().code());
        for (Scorecard card : of.byRank()) {
            Optional<OverallChange> change = before.change(card.unit().code());
            if (change.isEmpty()) {
                without.add(card.unit().name());
                continue;
            }
            Numbers numbers = text.numbers();
            List<String> cells = new ArrayList<>(List.of(
                    card.unit().name(),
                    numbers.number(change.get().before()),
                    numbers.number(change.get().now()),
                    numbers.signed(change.get().difference())));
            if (anotherSet.isPresent()) {
                cells.add(numbers.signed(change.get().effects().map(ValueSplit.Printed::points)));
                cells.add(numbers.signed(change.get().effects().map(ValueSplit.Printed::set)));
            }
            cells.add(numbers.rank(
                            otherUnits ? change.get().rankAnew() : change.get().rankBefore()) + " → "
                    + numbers.rank(change.get().rankNow()));
            rows.add(new WordRow(cells));
        }
        if (rows.isEmpty()) {
            text.say("years.none");
            return;
        }
        int width = anotherSet.isPresent() ? 12 : 16;
        List<WordColumn> columns = new ArrayList<>(List.of(
                WordColumn.words(text.texts().get("report.column.unit"), anotherSet.isPresent() ? 26 : 36),
                WordColumn.numbers(String.valueOf(before.year()), width),
                WordColumn.numbers(
                        String.valueOf(publishing.results().assessment().year()), width),
                WordColumn.numbers(text.texts().get("report.column.difference"), width)));
        if (anotherSet.isPresent()) {
            columns.add(WordColumn.numbers(text.texts().get("diff.column.by_points"), width));
            columns.add(WordColumn.numbers(text.texts().get("diff.column.by_set"), width));
        }
        columns.add(WordColumn.ranks(text.text("years.rank"), anotherSet.isPresent() ? 14 : 20));
        text.table(columns, rows);
        text.note(text.text("report.years.note"));
        anotherSet.ifPresent(changed -> text.note(changed.words(text.texts()) + " " + text.text("years.another_set")));
        if (otherUnits) {
            text.note(text.text("years.other_units"));
        }
        if (!without.isEmpty()) {
            text.say("report.years.without", text.names(without, 20));
        }
    }
}
