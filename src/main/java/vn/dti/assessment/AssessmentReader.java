package vn.dti.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.code.ClusterCode;
import vn.dti.code.KindCode;
import vn.dti.folder.AssessmentFolder;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.SetReader;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.yaml.DefinitionException;
import vn.dti.yaml.Fields;
import vn.dti.yaml.Problems;
import vn.dti.yaml.YamlFile;
import vn.dti.yaml.YamlNode;
import vn.dti.yaml.YamlSource;

/** Reads dti.yaml and the sets it names (dac-ta 1, dti.yaml). */
public final class AssessmentReader {

    private final Path folder;
    private final Problems problems;
    private final Codes codes;
    private final OptionsReader options;
    private final Map<Path, IndicatorSet> sets = new HashMap<>();
    /** Of dti.yaml, then of the sets that could be read, by name. */
    private final Map<String, YamlSource> sources = new LinkedHashMap<>();

    private final List<Notice> setProblems = new ArrayList<>();

    private AssessmentReader(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
        this.codes = new Codes(problems);
        this.options = new OptionsReader(problems);
    }

    /**
     * An assessment and the files that say so.
     *
     * @param sources dti.yaml, then the sets in the order of the kinds, by their names in the folder
     */
    public record Read(Assessment assessment, Map<String, YamlSource> sources) {

        public Read {
            sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        }
    }

    /**
     * Reads the assessment of a folder.
     *
     * @throws DefinitionException if there is no dti.yaml, or it or a set cannot be used; carries all that is wrong
     * @throws IOException if bytes of an existing dti.yaml cannot be had
     */
    public static Read read(Path folder) throws IOException, DefinitionException {
        Problems problems = new Problems(AssessmentFolder.DEFINITION);
        Path file = folder.resolve(AssessmentFolder.DEFINITION);
        if (!Files.isRegularFile(file)) {
            problems.add(
                    NoticeCode.ASSESSMENT_NOT_FOUND,
                    0,
                    0,
                    folder.toAbsolutePath().normalize().toString());
            throw problems.failure();
        }
        YamlSource source = YamlSource.of(file);
        YamlNode.Mapping document = YamlFile.read(source, problems);
        AssessmentReader reader = new AssessmentReader(folder, problems);
        reader.sources.put(AssessmentFolder.DEFINITION, source);
        Assessment assessment = reader.assessment(new Fields(document, problems));
        List<Notice> notices = new ArrayList<>(problems.notices());
        notices.addAll(reader.setProblems);
        if (notices.stream().anyMatch(Notice::isError)) {
            throw new DefinitionException(notices);
        }
        return new Read(assessment, reader.sources);
    }

    private Assessment assessment(Fields fields) {
        String title = fields.requiredText("title");
        int year = fields.integer("year", 1900, 2200).orElse(0);
        if (!fields.has("year")) {
            fields.missing("year");
        }
        String organiser = fields.text("organiser", "");
        DocumentTexts documents = documents(fields);
        Optional<Window> window = fields.fields("window").flatMap(this::window);
        Kind.Settings general = options.general(fields);
        List<KindDraft> drafts = fields.each("kinds", kind -> kind(kind, general));
        if (drafts.isEmpty() && !problems.hasErrors()) {
            fields.missing("kinds");
        }
        codes.checkUnique(drafts.stream().map(KindDraft::code).toList(), fields.items("kinds"));
        List<Cluster> clusters = fields.each(
                "clusters",
                cluster -> new Cluster(new ClusterCode(cluster.fileCode("code")), cluster.requiredText("name")));
        codes.checkUnique(clusters.stream().map(Cluster::code).toList(), fields.items("clusters"));
        List<Unit> units = new UnitsReader(
                        problems, codes, drafts.stream().map(KindDraft::code).toList(), clusters)
                .read(fields);
        Map<KindCode, Optional<IndicatorSet>> setsOfKinds = new LinkedHashMap<>();
        drafts.forEach(draft -> setsOfKinds.put(draft.code(), draft.set()));
        options.checkTieBreak(
                general.ranking(),
                setsOfKinds.values().stream().flatMap(Optional::stream).toList(),
                fields.node("ranking").orElse(fields.node()));
        options.checkBands(
                general.bands(),
                setsOfKinds.values().stream().flatMap(Optional::stream).toList(),
                fields.node("bands").orElse(fields.node()));
        Map<KindCode, List<Exclusion>> exclusions = new HashMap<>();
        ExclusionReader exclusionReader = new ExclusionReader(problems, setsOfKinds, units);
        for (YamlNode item : fields.items("not_assessed")) {
            exclusionReader.read(Fields.of(item, problems), exclusions);
        }
        Map<KindCode, List<AlwaysAssessed>> assessed = new HashMap<>();
        for (YamlNode item : fields.items("assessed")) {
            exclusionReader.readAssessed(Fields.of(item, problems), assessed);
        }
        LastYear lastYear = lastYear(fields);
        FileLimits limits = fields.fields("limits").map(this::limits).orElse(FileLimits.DEFAULT);
        fields.finish();
        List<Kind> kinds = new ArrayList<>();
        for (KindDraft draft : drafts) {
            draft.set()
                    .ifPresent(set -> kinds.add(draft.kind(
                            set,
                            exclusions.getOrDefault(draft.code(), List.of()),
                            assessed.getOrDefault(draft.code(), List.of()))));
        }
        List<Notice> warnings = new ArrayList<>(problems.notices());
        warnings.removeIf(Notice::isError);
        PlanCheck check = new PlanCheck(problems, year, window);
        checkFilledIn(check, fields, title, organiser, documents);
        check.clusters(kinds, units, clusters, line(fields, "units"));
        warnings.addAll(check.check(kinds));
        return new Assessment(
                new Assessment.Exercise(title, year, organiser, window),
                documents,
                kinds,
                new Assessment.Units(units, clusters),
                lastYear,
                limits,
                warnings);
    }

    /** That nothing an assessment begins with was left as it stood in the template. */
    private static void checkFilledIn(
            PlanCheck check, Fields fields, String title, String organiser, DocumentTexts documents) {
        check.filledIn(title, line(fields, "title"));
        check.filledIn(organiser, line(fields, "organiser"));
        documents.basis().forEach(text -> check.filledIn(text, line(fields, "basis")));
        check.filledIn(documents.place(), line(fields, "place"));
        documents.recipients().forEach(text -> check.filledIn(text, line(fields, "recipients")));
        documents.signature().forEach(text -> check.filledIn(text, line(fields, "signature")));
        documents.published().ifPresent(decision -> check.filledIn(decision.number(), line(fields, "published")));
    }

    private DocumentTexts documents(Fields fields) {
        return new DocumentTexts(
                lines(fields, "basis"),
                fields.text("place", ""),
                lines(fields, "recipients"),
                lines(fields, "signature"),
                fields.fields("published").flatMap(AssessmentReader::publication));
    }

    private record KindDraft(
            KindCode code, String name, Optional<IndicatorSet> set, boolean ranked, Kind.Settings settings) {

        Kind kind(IndicatorSet indicators, List<Exclusion> exclusions, List<AlwaysAssessed> assessed) {
            return new Kind(code, name, indicators, ranked, settings, exclusions, assessed);
        }
    }

    private KindDraft kind(Fields fields, Kind.Settings general) {
        KindCode code = new KindCode(fields.fileCode("code"));
        String name = fields.text("name", code.text());
        Optional<IndicatorSet> set = set(fields);
        boolean ranked = fields.truth("ranked", true);
        Kind.Settings own = options.ofKind(fields, general);
        fields.node("ranking")
                .ifPresent(node ->
                        options.checkTieBreak(own.ranking(), set.stream().toList(), node));
        fields.node("bands")
                .ifPresent(node -> options.checkBands(own.bands(), set.stream().toList(), node));
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
                YamlSource source = YamlSource.of(path);
                sets.put(path, SetReader.read(source, name));
                sources.put(name, source);
            }
            return Optional.of(sets.get(path));
        } catch (DefinitionException e) {
            setProblems.addAll(e.notices());
        } catch (IOException | InvalidPathException e) {
            problems.add(NoticeCode.SET_NOT_READABLE, node, name);
        }
        return Optional.empty();
    }

    private LastYear lastYear(Fields fields) {
        // Whether the file is there does not matter to a year that stands on its own: who compares with it looks.
        return new LastYear(
                fields.text("previous").filter(name -> !name.isBlank()),
                fields.choice("merge", LastYear.Merge.class, LastYear.Merge.SUM));
    }

    private static Optional<Publication> publication(Fields fields) {
        Publication published = new Publication(fields.text("number", ""), fields.day("date"));
        fields.finish();
        return Optional.of(published)
                .filter(said -> !said.number().isBlank() || said.date().isPresent());
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

    private static int line(Fields fields, String key) {
        return fields.node(key).orElse(fields.node()).line();
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
