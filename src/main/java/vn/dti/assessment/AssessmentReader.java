package vn.dti.assessment;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.Role;
import vn.dti.indicator.SetReader;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.yaml.DefinitionException;
import vn.dti.yaml.Fields;
import vn.dti.yaml.NearestWord;
import vn.dti.yaml.Problems;
import vn.dti.yaml.YamlFile;
import vn.dti.yaml.YamlNode;

/** Reads dti.yaml and the sets it names (SPEC 1, dti.yaml). */
public final class AssessmentReader {

    private static final Set<String> RESERVED_ROUNDS = Set.of("self", "final", "so-lieu", "policy");

    private final Path folder;
    private final Problems problems;
    private final Map<Path, IndicatorSet> sets = new HashMap<>();
    private final List<Notice> setProblems = new ArrayList<>();

    private AssessmentReader(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * Reads the assessment of a folder.
     *
     * @throws DefinitionException if there is no dti.yaml, or it or a set cannot be used; carries all that is wrong
     * @throws IOException if bytes of an existing dti.yaml cannot be had
     */
    public static Assessment read(Path folder) throws IOException, DefinitionException {
        Problems problems = new Problems(Assessment.FILE);
        Path file = folder.resolve(Assessment.FILE);
        if (!Files.isRegularFile(file)) {
            problems.add(
                    NoticeCode.ASSESSMENT_NOT_FOUND,
                    0,
                    0,
                    folder.toAbsolutePath().normalize().toString());
            throw problems.failure();
        }
        YamlNode.Mapping document = YamlFile.read(file, Assessment.FILE);
        AssessmentReader reader = new AssessmentReader(folder, problems);
        Assessment assessment = reader.assessment(new Fields(document, problems));
        List<Notice> notices = new ArrayList<>(problems.notices());
        notices.addAll(reader.setProblems);
        if (notices.stream().anyMatch(Notice::isError)) {
            throw new DefinitionException(notices);
        }
        return assessment;
    }

    private Assessment assessment(Fields fields) {
        String title = fields.requiredText("title");
        int year = fields.integer("year", 1900, 2200).orElse(0);
        if (!fields.has("year")) {
            fields.missing("year");
        }
        String organiser = fields.text("organiser", "");
        DocumentTexts documents = new DocumentTexts(
                lines(fields, "basis"),
                fields.text("place", ""),
                lines(fields, "recipients"),
                lines(fields, "signature"));
        Optional<Window> window = fields.fields("window").flatMap(this::window);
        Defaults defaults = new Defaults(
                rounds(fields),
                policies(fields, Policies.DEFAULT),
                deadlines(fields, Map.of()),
                ranking(fields, RankingOptions.DEFAULT),
                bands(fields));
        List<KindDraft> drafts = fields.each("kinds", kind -> kind(kind, defaults));
        if (drafts.isEmpty() && !problems.hasErrors()) {
            fields.missing("kinds");
        }
        checkUnique(drafts.stream().map(KindDraft::code).toList(), fields.items("kinds"));
        List<Unit> units = fields.each("units", unit -> unit(unit, drafts));
        checkUnique(units.stream().map(Unit::code).toList(), fields.items("units"));
        Map<String, List<Exclusion>> exclusions = new HashMap<>();
        for (YamlNode item : fields.items("not_assessed")) {
            exclusion(Fields.of(item, problems), drafts, units, exclusions);
        }
        FileLimits limits = fields.fields("limits").map(this::limits).orElse(FileLimits.DEFAULT);
        fields.finish();
        List<Kind> kinds = new ArrayList<>();
        for (KindDraft draft : drafts) {
            draft.set().ifPresent(set -> kinds.add(draft.kind(set, exclusions.getOrDefault(draft.code(), List.of()))));
        }
        List<Notice> warnings = new PlanCheck(problems, year, window).check(kinds);
        return new Assessment(
                title, year, organiser, documents, window, kinds, units, limits, warnings, Assessment.byCode(units));
    }

    private record Defaults(
            List<Round> rounds,
            Policies policies,
            Map<String, Deadline> deadlines,
            RankingOptions ranking,
            List<Band> bands) {}

    private record KindDraft(String code, String name, Optional<IndicatorSet> set, boolean ranked, Defaults options) {

        Kind kind(IndicatorSet indicators, List<Exclusion> exclusions) {
            return new Kind(
                    code,
                    name,
                    indicators,
                    ranked,
                    options.rounds(),
                    options.policies(),
                    options.deadlines(),
                    options.ranking(),
                    options.bands(),
                    exclusions);
        }
    }

    private KindDraft kind(Fields fields, Defaults defaults) {
        String code = code(fields, "code");
        String name = fields.text("name", code);
        Optional<IndicatorSet> set = set(fields);
        boolean ranked = fields.truth("ranked", true);
        Defaults own = new Defaults(
                fields.has("rounds") ? rounds(fields) : defaults.rounds(),
                policies(fields, defaults.policies()),
                deadlines(fields, defaults.deadlines()),
                ranking(fields, defaults.ranking()),
                fields.has("bands") ? bands(fields) : defaults.bands());
        set.ifPresent(indicators -> checkTieBreak(own.ranking(), indicators, fields.node()));
        return new KindDraft(code, name, set, ranked, own);
    }

    private Optional<IndicatorSet> set(Fields fields) {
        String name = fields.requiredText("indicators");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        YamlNode node = fields.node("indicators").orElse(fields.node());
        try {
            Path path = folder.resolve(name).normalize();
            if (!sets.containsKey(path)) {
                sets.put(path, SetReader.read(path, name));
            }
            return Optional.of(sets.get(path));
        } catch (DefinitionException e) {
            setProblems.addAll(e.notices());
        } catch (IOException | InvalidPathException e) {
            problems.add(NoticeCode.SET_NOT_READABLE, node, name);
        }
        return Optional.empty();
    }

    private void checkTieBreak(RankingOptions ranking, IndicatorSet set, YamlNode node) {
        List<String> known = new ArrayList<>(List.of(RankingOptions.BY_POINTS, RankingOptions.BY_EXACT_VALUE));
        set.pillars().forEach(pillar -> known.add(pillar.code()));
        for (String each : ranking.tieBreak()) {
            if (!known.contains(each)) {
                problems.add(NoticeCode.YAML_NOT_ONE_OF, node, each, known);
            }
        }
    }

    private Unit unit(Fields fields, List<KindDraft> kinds) {
        String code = code(fields, "code");
        String name = fields.text("name", code);
        List<String> known = kinds.stream().map(KindDraft::code).toList();
        String kind = kinds.size() == 1 && !fields.has("kind") ? known.get(0) : fields.requiredText("kind");
        if (!known.contains(kind) && !kind.isEmpty()) {
            problems.add(NoticeCode.UNIT_KIND_UNKNOWN, fields.node(), kind, NearestWord.proposal(kind, known));
        }
        return new Unit(code, name, kind, fields.texts("aliases"), fields.texts("predecessors"));
    }

    private List<Round> rounds(Fields fields) {
        List<Round> rounds = fields.each("rounds", round -> {
            String code = code(round, "code");
            if (RESERVED_ROUNDS.contains(code)) {
                problems.add(NoticeCode.ROUND_RESERVED, round.node(), code);
            }
            return new Round(code, round.text("name", code));
        });
        checkUnique(rounds.stream().map(Round::code).toList(), fields.items("rounds"));
        return rounds;
    }

    private Policies policies(Fields parent, Policies defaults) {
        Optional<Fields> found = parent.fields("policies");
        if (found.isEmpty()) {
            return defaults;
        }
        Fields fields = found.get();
        Policies policies = new Policies(
                fields.choice("unappraised", Policies.Unappraised.class, defaults.unappraised()),
                fields.choice("missing_evidence", Policies.MissingEvidence.class, defaults.missingEvidence()),
                fields.choice("missing_submission", Policies.MissingSubmission.class, defaults.missingSubmission()),
                fields.choice("entered_points", Policies.EnteredPoints.class, defaults.enteredPoints()),
                fields.choice("missing_rows", Policies.MissingRows.class, defaults.missingRows()));
        fields.finish();
        return policies;
    }

    private Map<String, Deadline> deadlines(Fields parent, Map<String, Deadline> defaults) {
        Optional<Fields> found = parent.fields("deadlines");
        Map<String, Deadline> deadlines = new LinkedHashMap<>(defaults);
        if (found.isPresent()) {
            for (String key : List.of(Kind.SELF_ASSESSMENT, Kind.EXPLANATIONS, Kind.RANKING)) {
                found.get().fields(key).map(this::deadline).ifPresent(deadline -> deadlines.put(key, deadline));
            }
            found.get().finish();
        }
        return deadlines;
    }

    private Deadline deadline(Fields fields) {
        Optional<LocalDate> by = fields.day("by");
        Optional<LocalDate> before = fields.day("before");
        String text = fields.text("text", "");
        if (by.isPresent() && before.isPresent()
                || by.isEmpty() && before.isEmpty() && text.isEmpty() && !problems.hasErrors()) {
            problems.add(NoticeCode.DEADLINE_DAY, fields.node());
        }
        fields.finish();
        return new Deadline(
                by.or(() -> before), by.isPresent(), text, fields.node().line());
    }

    private enum Scale {
        PERCENT,
        UNIT
    }

    private enum Ties {
        COMPETITION,
        DENSE
    }

    private RankingOptions ranking(Fields parent, RankingOptions defaults) {
        Optional<Fields> found = parent.fields("ranking");
        if (found.isEmpty()) {
            return defaults;
        }
        Fields fields = found.get();
        RankingOptions options = new RankingOptions(
                fields.integer("decimals", 0, 12).orElse(defaults.decimals()),
                fields.integer("points_decimals", 0, 12).orElse(defaults.pointsDecimals()),
                fields.choice("scale", Scale.class, defaults.unitScale() ? Scale.UNIT : Scale.PERCENT) == Scale.UNIT,
                fields.choice("ties", Ties.class, defaults.dense() ? Ties.DENSE : Ties.COMPETITION) == Ties.DENSE,
                fields.has("tie_break") ? fields.texts("tie_break") : defaults.tieBreak());
        fields.finish();
        return options;
    }

    private List<Band> bands(Fields fields) {
        List<Band> bands = new ArrayList<>(fields.each("bands", band -> {
            Optional<BigDecimal> bound = band.node("at_least")
                    .flatMap(node -> Fields.text(node, problems)
                                    .filter(text -> text.endsWith("%"))
                                    .isPresent()
                            ? percent(node)
                            : Fields.decimal(node, problems));
            if (bound.isEmpty() && !band.has("at_least")) {
                band.missing("at_least");
            }
            return new Band(band.requiredText("name"), bound.orElse(BigDecimal.ZERO));
        }));
        List<YamlNode> items = fields.items("bands");
        for (int i = 1; i < bands.size(); i++) {
            Band band = bands.get(i);
            Optional<Band> alike = bands.subList(0, i).stream()
                    .filter(other -> other.atLeast().compareTo(band.atLeast()) == 0)
                    .findFirst();
            if (alike.isPresent()) {
                problems.add(NoticeCode.BANDS_ALIKE, items.get(i), alike.get().name(), band.name());
            }
        }
        bands.sort(Comparator.comparing(Band::atLeast).reversed());
        return bands;
    }

    private Optional<BigDecimal> percent(YamlNode node) {
        String text = Fields.text(node, problems).orElse("");
        return Fields.decimal(
                new YamlNode.Scalar(text.substring(0, text.length() - 1).strip(), true, node.line(), node.column()),
                problems);
    }

    private Optional<Window> window(Fields fields) {
        Optional<LocalDate> from = fields.day("from");
        Optional<LocalDate> to = fields.day("to");
        for (String key : List.of("from", "to")) {
            if (!fields.has(key)) {
                fields.missing(key);
            }
        }
        fields.finish();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.get().isAfter(to.get())) {
            problems.add(NoticeCode.WINDOW_REVERSED, fields.node(), from.get(), to.get());
        }
        return Optional.of(new Window(from.get(), to.get(), fields.node().line()));
    }

    private FileLimits limits(Fields fields) {
        FileLimits limits = new FileLimits(
                fields.integer("file_bytes", 1, Integer.MAX_VALUE),
                fields.integer("unpacked_bytes", 1, Integer.MAX_VALUE),
                fields.integer("rows", 1, 10_000_000),
                fields.integer("cells", 1, 100_000_000),
                fields.integer("columns", 1, 16_384),
                fields.integer("text_length", 1, 1_000_000),
                fields.integer("seconds", 1, 3_600));
        fields.finish();
        return limits;
    }

    private void exclusion(
            Fields fields, List<KindDraft> kinds, List<Unit> units, Map<String, List<Exclusion>> exclusions) {
        List<String> known = kinds.stream().map(KindDraft::code).toList();
        String kind = kinds.size() == 1 && !fields.has("kind") ? known.get(0) : fields.requiredText("kind");
        List<String> codes = fields.texts("indicators");
        if (codes.isEmpty() && !fields.has("indicators")) {
            fields.missing("indicators");
        }
        List<String> of = excludedUnits(fields, kind, units);
        String reason = fields.text("reason", "");
        String basis = fields.text("basis", "");
        Optional<String> replacedBy = fields.text("replaced_by");
        fields.finish();
        Optional<KindDraft> draft =
                kinds.stream().filter(each -> each.code().equals(kind)).findFirst();
        if (draft.isEmpty()) {
            if (!kind.isEmpty()) {
                problems.add(NoticeCode.UNIT_KIND_UNKNOWN, fields.node(), kind, NearestWord.proposal(kind, known));
            }
            return;
        }
        if (draft.get().set().isEmpty()) {
            return;
        }
        IndicatorSet set = draft.get().set().get();
        List<String> indicators = new ArrayList<>();
        for (String code : codes) {
            List<Indicator> covered = set.covered(code);
            if (covered.isEmpty()) {
                problems.add(NoticeCode.EXCLUSION_INDICATOR_UNKNOWN, fields.node(), code, set.id());
            }
            covered.forEach(indicator -> indicators.add(indicator.code()));
        }
        Optional<String> substitute = replacedBy.flatMap(code -> substitute(code, indicators, set, fields));
        exclusions
                .computeIfAbsent(kind, key -> new ArrayList<>())
                .add(new Exclusion(indicators, of, reason, basis, substitute));
    }

    private List<String> excludedUnits(Fields fields, String kind, List<Unit> units) {
        Optional<YamlNode> node = fields.node("units");
        if (node.isEmpty()
                || node.get() instanceof YamlNode.Scalar all && all.text().equals("all")) {
            return List.of();
        }
        List<String> codes = new ArrayList<>();
        List<String> known = units.stream()
                .filter(unit -> unit.kind().equals(kind))
                .map(Unit::code)
                .toList();
        for (String code : fields.texts("units")) {
            Optional<String> found =
                    known.stream().filter(each -> each.equalsIgnoreCase(code)).findFirst();
            if (found.isEmpty()) {
                problems.add(NoticeCode.EXCLUSION_UNIT_UNKNOWN, node.get(), code, NearestWord.proposal(code, known));
            }
            found.ifPresent(codes::add);
        }
        if (codes.isEmpty()) {
            problems.add(NoticeCode.EXCLUSION_NO_UNITS, node.get());
        }
        return codes;
    }

    private Optional<String> substitute(String code, List<String> replaced, IndicatorSet set, Fields fields) {
        Optional<Indicator> substitute = set.indicator(code).filter(indicator -> indicator.role() == Role.SUBSTITUTE);
        if (substitute.isEmpty()) {
            problems.add(NoticeCode.EXCLUSION_NOT_SUBSTITUTE, fields.node(), code);
            return Optional.empty();
        }
        if (replaced.size() != 1) {
            problems.add(NoticeCode.EXCLUSION_REPLACES_ONE, fields.node(), code);
        }
        return substitute.map(Indicator::code);
    }

    private String code(Fields fields, String key) {
        String code = fields.requiredText(key);
        if (!code.isEmpty() && !SetReader.CODE.matcher(code).matches()) {
            problems.add(NoticeCode.CODE_NOT_ALLOWED, fields.node(key).orElse(fields.node()), code);
        }
        return code;
    }

    /** Complains of a code that stands twice, at the later item. */
    private void checkUnique(List<String> codes, List<YamlNode> items) {
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(IndicatorSet.fold(codes.get(i))) && !codes.get(i).isEmpty()) {
                problems.add(NoticeCode.ASSESSMENT_CODE_TWICE, items.get(i), codes.get(i));
            }
        }
    }

    /** One text, a list of texts, or the texts of a mapping, in order. */
    private List<String> lines(Fields fields, String key) {
        Optional<YamlNode> node = fields.node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof YamlNode.Scalar scalar) {
            return scalar.text().lines().map(String::strip).toList();
        }
        if (node.get() instanceof YamlNode.Mapping mapping) {
            return mapping.entries().stream()
                    .flatMap(entry -> Fields.text(entry.value(), problems).stream())
                    .toList();
        }
        return fields.texts(key);
    }
}
