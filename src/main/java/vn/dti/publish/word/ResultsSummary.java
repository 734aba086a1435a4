package vn.dti.publish.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Band;
import vn.dti.publish.Publishing;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Total;
import vn.dti.view.Numbers;
import vn.dti.view.RankingColumns;
import vn.dti.view.ScopeName;
import vn.dti.word.WordColumn;
import vn.dti.word.WordRow;

/** What came out, in short, as submission and report both tell it: first and last of every ranking, bands, who has no rank. */
record ResultsSummary(Publishing publishing, PaperText text) {

    private static final int MOST_EQUAL = 3;
    private static final int MOST_NAMES = 20;

    void write() {
        for (Results.KindResults of : publishing.results().kinds()) {
            if (of.scorecards().isEmpty()) {
                continue;
            }
            text.heading(of.kind().name());
            if (of.kind().ranked()) {
                ranked(of);
            } else {
                totals(of);
            }
        }
    }

    private void ranked(Results.KindResults of) {
        List<RankingRow> rows = of.ranking(Scope.OVERALL).map(Ranking::rows).orElse(List.of());
        long ranked = rows.stream().filter(row -> row.rank().isPresent()).count();
        if (ranked == 0) {
            text.say("paper.none_ranked");
        } else {
            text.say("paper.ranked", ranked, rows.size());
            extremes(of);
            bands(of, rows);
        }
        List<String> unranked = rows.stream()
                .filter(row -> row.rank().isEmpty())
                .map(RankingRow::scorecard)
                .map(card -> card.unit().name() + " (" + publishing.remarks().unrankedWithin(card) + ")")
                .toList();
        if (!unranked.isEmpty()) {
            text.say("paper.unranked", text.names(unranked, MOST_NAMES));
        }
    }

    /** The first, the median and the last of each ranking in which somebody has a rank. */
    private void extremes(Results.KindResults of) {
        List<WordColumn> columns = List.of(
                WordColumn.words(text.text("paper.column.ranking"), 26),
                WordColumn.words(text.text("paper.column.first"), 32),
                WordColumn.numbers(text.text("column.median"), 12),
                WordColumn.words(text.text("paper.column.last"), 32));
        List<WordRow> rows = new ArrayList<>();
        for (Ranking ranking : of.allRankings()) {
            List<RankingRow> placed = ranking.rows().stream()
                    .filter(row -> row.rank().isPresent())
                    .toList();
            if (placed.isEmpty()) {
                continue;
            }
            int first = placed.get(0).rank().get();
            int last = placed.get(placed.size() - 1).rank().get();
            // The median is over all units with a value, so it is that of no cluster.
            String median = ranking.cluster().isPresent()
                    ? Numbers.NONE
                    : text.numbers()
                            .number(publishing
                                    .medians(of.kind())
                                    .scope(ranking.scope().code()));
            rows.add(new WordRow(List.of(
                    ScopeName.of(ranking, text.texts()),
                    at(of, placed, first),
                    median,
                    last == first ? Numbers.NONE : text.text("paper.rank", last, at(of, placed, last)))));
        }
        text.table(columns, rows);
    }

    /** The units of a rank with their value; how many where they are many. */
    private String at(Results.KindResults of, List<RankingRow> placed, int rank) {
        List<RankingRow> units =
                placed.stream().filter(row -> row.rank().get() == rank).toList();
        String value = text.numbers().withUnit(of.kind(), units.get(0).total().flatMap(Total::value));
        String names = units.size() > MOST_EQUAL
                ? text.text("paper.equal", units.size())
                : String.join(
                        ", ",
                        units.stream().map(row -> row.scorecard().unit().name()).toList());
        return names + " (" + value + ")";
    }

    private void bands(Results.KindResults of, List<RankingRow> rows) {
        if (of.kind().bands().isEmpty()) {
            return;
        }
        Map<String, Integer> units = new LinkedHashMap<>();
        of.kind().bands().forEach(band -> units.put(band.name(), 0));
        int without = 0;
        for (RankingRow row : rows) {
            Optional<String> band = row.band().map(Band::name);
            if (row.rank().isPresent() && band.isPresent()) {
                units.merge(band.get(), 1, Integer::sum);
            } else if (row.rank().isPresent()) {
                without++;
            }
        }
        List<String> words = new ArrayList<>();
        units.forEach((band, count) -> words.add(text.text("paper.band", band, count)));
        if (without > 0) {
            words.add(text.text("paper.band.none", without));
        }
        text.say("paper.bands", String.join("; ", words));
    }

    /** The totals of a kind that is not ranked. */
    private void totals(Results.KindResults of) {
        text.say(of.scorecards().size() == 1 ? "paper.not_ranked.one" : "paper.not_ranked");
        List<WordColumn> columns = List.of(
                WordColumn.words(text.texts().get("report.column.unit"), 34),
                WordColumn.words(text.text("column.scope"), 24),
                WordColumn.numbers(text.texts().get("report.column.points"), 14),
                WordColumn.numbers(text.texts().get("report.column.maximum"), 16),
                WordColumn.numbers(RankingColumns.valueHeading(of.kind(), text.texts()), 14));
        List<WordRow> rows = new ArrayList<>();
        for (Scorecard card : of.scorecards()) {
            if (!card.isScored()) {
                rows.add(new WordRow(List.of(
                        card.unit().name() + " (" + publishing.remarks().unrankedWithin(card) + ")",
                        Numbers.NONE,
                        Numbers.NONE,
                        Numbers.NONE,
                        Numbers.NONE)));
                continue;
            }
            for (Scope scope : Scope.of(of.kind().set())) {
                Optional<Total> total = card.scope(publishing.stage(of.kind()), scope.code());
                rows.add(new WordRow(List.of(
                        card.unit().name(),
                        ScopeName.of(scope, text.texts()),
                        text.numbers().points(total),
                        text.numbers().maximum(of.kind(), total),
                        text.numbers().value(total))));
            }
        }
        text.table(columns, rows);
    }
}
