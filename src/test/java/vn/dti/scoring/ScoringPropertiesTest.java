package vn.dti.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import vn.dti.assessment.Claim;
import vn.dti.assessment.EnteredValues;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Policies;
import vn.dti.assessment.RankingOptions;
import vn.dti.assessment.Reported;
import vn.dti.assessment.SourceCells;
import vn.dti.assessment.Submission;
import vn.dti.assessment.TieBreak;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.code.KindCode;
import vn.dti.code.ScopeCode;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.indicator.Group;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.Role;
import vn.dti.indicator.SetReader;
import vn.dti.indicator.rule.InputValue;
import vn.dti.ranking.Ranker;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.store.UnitStore;
import vn.dti.yaml.DefinitionException;

/** What holds for every set and every claim (dac-ta 3). */
class ScoringPropertiesTest {

    private static final int TRIES = 250;
    private static final SourceCells SPOT =
            new SourceCells(new SourceCells.Origin("bai-nop/x.csv", "", true), 3, 4, 4, Optional.empty());

    /**
     * An indicator of a made-up set.
     *
     * @param pillars bits of p and q
     */
    record Line(int group, int pillars, Role role, int maximum, boolean relative) {}

    /**
     * A made-up assessment.
     *
     * @param reported by unit and line: hundredths of the maximum, or -1 for nothing
     */
    record World(
            List<Line> lines, List<List<Integer>> reported, List<TieBreak> tieBreak, boolean dense, int decimals) {}

    @Provide
    Arbitrary<World> worlds() {
        Arbitrary<Line> line = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.frequency(
                                Tuple.of(6, Role.BASE),
                                Tuple.of(2, Role.BONUS),
                                Tuple.of(2, Role.PENALTY),
                                Tuple.of(1, Role.INFORMATION)),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.of(true, false, false))
                .as(Line::new);
        return line.list().ofMinSize(1).ofMaxSize(6).flatMap(lines -> Combinators.combine(
                        Arbitraries.integers()
                                .between(-1, 100)
                                .list()
                                .ofSize(lines.size())
                                .list()
                                .ofMinSize(2)
                                .ofMaxSize(5),
                        Arbitraries.of(
                                        TieBreak.of(new ScopeCode("p")),
                                        TieBreak.of(new ScopeCode("q")),
                                        TieBreak.POINTS,
                                        TieBreak.EXACT)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 3))
                .as((reported, tieBreak, dense, decimals) -> new World(lines, reported, tieBreak, dense, decimals)));
    }

    @Property(tries = TRIES)
    void addingPointsToABaseOrBonusIndicatorNeverLowersAValueOrWorsensARank(
            @ForAll("worlds") World world,
            @ForAll @IntRange(max = 59) int which,
            @ForAll @IntRange(min = 1, max = 100) int more)
            throws IOException, DefinitionException {
        List<Integer> raisable = new ArrayList<>();
        for (int i = 0; i < world.lines().size(); i++) {
            Line line = world.lines().get(i);
            if (!line.relative() && (line.role() == Role.BASE || line.role() == Role.BONUS)) {
                raisable.add(i);
            }
        }
        Assume.that(!raisable.isEmpty());
        int unit = which % world.reported().size();
        int line = raisable.get(which % raisable.size());
        int before = world.reported().get(unit).get(line);
        List<List<Integer>> reported = new ArrayList<>();
        world.reported().forEach(each -> reported.add(new ArrayList<>(each)));
        reported.get(unit).set(line, Math.min(100, Math.max(0, before) + more));
        World better = new World(world.lines(), reported, world.tieBreak(), world.dense(), world.decimals());

        Kind kind = kind(world);
        List<Ranking> low = rankings(kind, world, units(world));
        List<Ranking> high = rankings(kind, better, units(world));

        for (int i = 0; i < low.size(); i++) {
            RankingRow worse = low.get(i).row(new UnitCode("u" + unit)).orElseThrow();
            RankingRow improved = high.get(i).row(new UnitCode("u" + unit)).orElseThrow();
            assertThat(improved.rank().isPresent()).isEqualTo(worse.rank().isPresent());
            if (worse.rank().isPresent()) {
                assertThat(value(improved)).isGreaterThanOrEqualTo(value(worse));
                assertThat(improved.rank().get())
                        .isLessThanOrEqualTo(worse.rank().get());
            }
        }
    }

    @Property(tries = TRIES)
    void theOrderOfTheUnitsNeverChangesAPointOrARank(@ForAll("worlds") World world, @ForAll Random random)
            throws IOException, DefinitionException {
        Kind kind = kind(world);
        List<Unit> shuffled = new ArrayList<>(units(world));
        Collections.shuffle(shuffled, random);

        assertThat(figures(rankings(kind, world, shuffled))).isEqualTo(figures(rankings(kind, world, units(world))));
    }

    @Property(tries = TRIES)
    void scorecardsComeOutOfTheStoreAsTheyWentIn(@ForAll("worlds") World world)
            throws IOException, DefinitionException {
        Kind kind = kind(world);
        Reported reported = reported(kind, world);
        UnitStore store = new UnitStore();

        Scorer.Scored kept = Scorer.score(
                kind,
                units(world),
                reported,
                card -> store.scorecard(
                        card,
                        reported.submission(card.unit().code()).orElseThrow().claims()));

        assertThat(kept.scorecards())
                .containsExactlyElementsOf(
                        Scorer.score(kind, units(world), reported).scorecards());
    }

    @Property(tries = TRIES)
    void theOverallBeforeItsCutIsTheSumOfTheGroups(@ForAll("worlds") World world)
            throws IOException, DefinitionException {
        Kind kind = kind(world);
        for (Scorecard card :
                Scorer.score(kind, units(world), reported(kind, world)).scorecards()) {
            Total overall = card.scope(Stage.FINAL, Scope.OVERALL).orElseThrow();
            BigDecimal points = BigDecimal.ZERO;
            BigDecimal maximum = BigDecimal.ZERO;
            for (Group of : kind.set().groups()) {
                Total group = card.group(Stage.FINAL, of.code()).orElseThrow();
                points = points.add(group.points());
                maximum = maximum.add(group.maximum());
            }
            assertThat(overall.uncut()).isEqualByComparingTo(points);
            assertThat(overall.maximum()).isEqualByComparingTo(maximum);
            assertThat(overall.points())
                    .isBetween(BigDecimal.ZERO, maximum)
                    .isEqualByComparingTo(points.max(BigDecimal.ZERO).min(maximum));
        }
    }

    @Property(tries = TRIES)
    void ranksFollowTheValues(@ForAll("worlds") World world) throws IOException, DefinitionException {
        Kind kind = kind(world);
        for (Ranking ranking : rankings(kind, world, units(world))) {
            List<RankingRow> rows = ranking.rows().stream()
                    .filter(row -> row.rank().isPresent())
                    .toList();
            assertThat(ranking.rows().subList(0, rows.size())).isEqualTo(rows);
            for (int i = 0; i < rows.size(); i++) {
                int rank = rows.get(i).rank().orElseThrow();
                BigDecimal own = value(rows.get(i));
                long better = rows.stream()
                        .filter(row -> value(row).compareTo(own) > 0)
                        .count();
                if (world.dense()) {
                    int previous = i == 0 ? 0 : rows.get(i - 1).rank().orElseThrow();
                    assertThat(rank).isBetween(Math.max(1, previous), previous + 1);
                } else {
                    int first = i;
                    while (first > 0 && rows.get(first - 1).rank().orElseThrow() == rank) {
                        first--;
                    }
                    assertThat(rank).isEqualTo(first + 1).isGreaterThan((int) better);
                }
                if (i > 0) {
                    assertThat(own).isLessThanOrEqualTo(value(rows.get(i - 1)));
                    boolean shared = rows.get(i - 1).rank().orElseThrow() == rank;
                    assertThat(!shared || own.compareTo(value(rows.get(i - 1))) == 0)
                            .isTrue();
                    if (world.tieBreak().isEmpty()) {
                        assertThat(shared).isEqualTo(own.compareTo(value(rows.get(i - 1))) == 0);
                    }
                }
            }
        }
    }

    @Property(tries = TRIES)
    void pointsLieBetweenNothingAndTheMaximum(@ForAll("worlds") World world) throws IOException, DefinitionException {
        Kind kind = kind(world);
        for (Scorecard card :
                Scorer.score(kind, units(world), reported(kind, world)).scorecards()) {
            for (IndicatorScore score : card.indicators()) {
                assertThat(score.at(Stage.FINAL).points())
                        .isBetween(BigDecimal.ZERO, score.indicator().maximum());
                assertThat(score.at(Stage.FINAL).points().scale()).isEqualTo(2);
            }
        }
    }

    private static BigDecimal value(RankingRow row) {
        return row.total().flatMap(Total::value).orElseThrow();
    }

    /** Rank, points and value of every unit in every scope. */
    private static Map<String, String> figures(List<Ranking> rankings) {
        Map<String, String> figures = new HashMap<>();
        for (Ranking ranking : rankings) {
            for (RankingRow row : ranking.rows()) {
                figures.put(
                        ranking.scope().code() + " " + row.scorecard().unit().code(), row.rank() + " " + row.total());
            }
        }
        return figures;
    }

    private static List<Ranking> rankings(Kind kind, World world, List<Unit> units) {
        return Ranker.rank(
                kind, Scorer.score(kind, units, reported(kind, world)).scorecards(), Stage.FINAL);
    }

    private static List<Unit> units(World world) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < world.reported().size(); i++) {
            units.add(new Unit(new UnitCode("u" + i), "Đơn vị " + i, new KindCode("xa"), List.of(), List.of()));
        }
        return units;
    }

    private static Reported reported(Kind kind, World world) {
        Map<UnitCode, Submission> submissions = new LinkedHashMap<>();
        for (int i = 0; i < world.reported().size(); i++) {
            Map<IndicatorCode, Claim> claims = new LinkedHashMap<>();
            for (Indicator indicator : kind.set().indicators()) {
                int line = Integer.parseInt(indicator.code().text().substring(1));
                int hundredths = world.reported().get(i).get(line);
                BigDecimal share = BigDecimal.valueOf(hundredths, 2);
                boolean relative = world.lines().get(line).relative();
                claims.put(
                        indicator.code(),
                        new Claim(
                                indicator.code(),
                                new EnteredValues(
                                        relative && hundredths >= 0
                                                ? Map.of("a", new InputValue.Quantity(share))
                                                : Map.of(),
                                        relative || hundredths < 0
                                                ? Optional.empty()
                                                : Optional.of(share.multiply(indicator.maximum()))),
                                "BC",
                                "",
                                false,
                                false,
                                SPOT));
            }
            submissions.put(new UnitCode("u" + i), new Submission(List.of("bai-nop/u" + i + ".csv"), claims, Map.of()));
        }
        return new Reported(submissions, Map.of(), Map.of(), Map.of(), Set.of());
    }

    private static Kind kind(World world) throws IOException, DefinitionException {
        return new Kind(
                new KindCode("xa"),
                "Xã",
                set(world),
                true,
                new Kind.Settings(
                        List.of(),
                        Policies.DEFAULT,
                        Map.of(),
                        new RankingOptions(world.decimals(), 2, false, world.dense(), false, world.tieBreak()),
                        List.of()),
                List.of(),
                List.of());
    }

    private static IndicatorSet set(World world) throws IOException, DefinitionException {
        StringBuilder yaml = new StringBuilder("id: s\npillars: [{code: p, name: P}, {code: q, name: Q}]\ngroups:\n");
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < world.lines().size(); i++) {
            groups.computeIfAbsent(world.lines().get(i).group(), key -> new ArrayList<>())
                    .add(i);
        }
        List<Map.Entry<Integer, List<Integer>>> sorted = new ArrayList<>(groups.entrySet());
        sorted.sort(Comparator.comparing(Map.Entry::getKey));
        for (Map.Entry<Integer, List<Integer>> group : sorted) {
            yaml.append("  - code: g%d\n    name: G\n    indicators:\n".formatted(group.getKey()));
            for (int i : group.getValue()) {
                Line line = world.lines().get(i);
                String pillars = List.of("", "p", "q", "p, q").get(line.pillars());
                yaml.append("      - {code: i%d, name: I, max: %d, role: %s, pillars: [%s]%s}\n"
                        .formatted(
                                i,
                                line.maximum(),
                                line.role().name().toLowerCase(Locale.ROOT),
                                pillars,
                                line.relative() ? ", rule: {relative: {of: a}}" : ""));
            }
        }
        Path file = Files.createTempFile("set", ".yaml");
        try {
            Files.writeString(file, yaml);
            return SetReader.read(file, "s.yaml");
        } finally {
            Files.delete(file);
        }
    }
}
