package vn.dti.sets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.appendix.ScoringGrammar;
import vn.dti.appendix.ScoringReading;
import vn.dti.arithmetic.Exact;
import vn.dti.formlayout.Folding;
import vn.dti.notice.Texts;
import vn.dti.sets.AppendixColumns.Role;
import vn.dti.wording.RuleWords;
import vn.dti.yaml.YamlNode;

/** Makes a set of the lines of an appendix. */
final class AppendixSet {

    /** What a set that is made of an appendix is called and where it comes from. */
    record Title(String id, String title, OptionalInt year, String document) {}

    private final AppendixOutline outline;
    private final Title title;
    private final Texts texts;
    private final List<SetFinding> findings = new ArrayList<>();
    private final List<ReadIndicator> indicators = new ArrayList<>();
    private final List<ReadSet.ReadGroup> groups = new ArrayList<>();
    private final Map<String, List<String>> comments = new LinkedHashMap<>();

    /** Codes of what adds to the maximum or is taken away, and does not count in it. */
    private final Set<String> beside = new HashSet<>();

    private Optional<GuessedRole> ofGroup = Optional.empty();

    private AppendixSet(AppendixOutline outline, Title title, Texts texts) {
        this.outline = outline;
        this.title = title;
        this.texts = texts;
        this.findings.addAll(outline.findings());
    }

    static ReadSet of(AppendixOutline outline, Title title, Texts texts) {
        return new AppendixSet(outline, title, texts).read();
    }

    private ReadSet read() {
        List<YamlNode> written = new ArrayList<>();
        for (AppendixLine group : mainIndices()) {
            written.add(group(group));
        }
        BigDecimal sum = indicators.stream()
                .filter(indicator -> !beside.contains(indicator.code()))
                .flatMap(indicator -> indicator.maximum().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        outline.total()
                .filter(total -> total.compareTo(sum) != 0)
                .ifPresent(total -> findings.add(new SetFinding(SetFinding.Kind.TOTAL_DIFFERS, 0, total, sum)));
        SetTree tree = new SetTree()
                .with("id", title.id())
                .with("title", title.title())
                .with(
                        "version",
                        title.year().isPresent() ? String.valueOf(title.year().getAsInt()) : "");
        outline.total().ifPresent(total -> tree.with("total", Exact.text(total)));
        tree.with(
                "source",
                new SetTree()
                        .with("document", title.document())
                        .with("note", texts.get("set.yaml.note"))
                        .mapping());
        boolean guessed = groups.stream().anyMatch(group -> !group.pillars().isEmpty());
        if (guessed) {
            tree.with(
                    "pillars",
                    SetTree.sequence(Arrays.stream(GuessedPillar.values())
                            .map(pillar -> new SetTree()
                                    .with("code", pillar.code())
                                    .with("name", pillar.label())
                                    .mapping())
                            .toList()));
        }
        tree.with("groups", SetTree.sequence(written));
        String yaml = SetYaml.of(tree.mapping(), List.of(texts.get("set.yaml.head", title.document())), comments);
        return new ReadSet(
                yaml,
                title.id(),
                title.title(),
                groups,
                indicators,
                findings,
                new ReadSet.Totals(outline.total(), sum));
    }

    /** The lines right above the indicators; lines above these only part the appendix into chapters. */
    private List<AppendixLine> mainIndices() {
        List<AppendixLine> lines = outline.lines();
        if (lines.stream().allMatch(AppendixLine::isLeaf)) {
            AppendixLine all = new AppendixLine("0", 0);
            all.add(Role.NAME, title.title());
            lines.forEach(all::add);
            return List.of(all);
        }
        boolean chapters = lines.stream()
                .allMatch(line -> !line.isLeaf() && line.children().stream().noneMatch(AppendixLine::isLeaf));
        if (!chapters) {
            return lines;
        }
        lines.forEach(chapter -> checkSum(chapter, chapter.code()));
        return lines.stream().flatMap(chapter -> chapter.children().stream()).toList();
    }

    private YamlNode group(AppendixLine line) {
        String name = name(line);
        List<GuessedPillar> pillars = GuessedPillar.of(name);
        ofGroup = GuessedRole.of(name, line.text(Role.MAXIMUM));
        ofGroup.ifPresent(side -> findings.add(new SetFinding(side.finding(), line.place(), line.code(), name)));
        groups.add(new ReadSet.ReadGroup(
                line.code(), name, pillars.stream().map(GuessedPillar::label).toList()));
        SetTree tree = new SetTree().with("code", line.code()).with("name", name);
        if (!pillars.isEmpty()) {
            tree.with(
                    "pillars",
                    SetTree.texts(pillars.stream().map(GuessedPillar::code).toList()));
        }
        List<YamlNode> below = new ArrayList<>();
        if (line.isLeaf()) {
            below.add(indicator(line));
        } else {
            line.children().forEach(child -> below.add(line(child)));
            checkSum(line, line.code());
        }
        return tree.with("indicators", SetTree.sequence(below)).mapping();
    }

    private YamlNode line(AppendixLine line) {
        if (line.isLeaf()) {
            return indicator(line);
        }
        List<YamlNode> below = new ArrayList<>();
        line.children().forEach(child -> below.add(line(child)));
        checkSum(line, line.code());
        SetTree tree = new SetTree().with("code", line.code()).with("name", name(line));
        tree.unlessBlank("guidance", sentences(line.text(Role.SCORING)));
        return tree.with("indicators", SetTree.sequence(below)).mapping();
    }

    /** A stated maximum against the sum of those below. */
    private void checkSum(AppendixLine line, String code) {
        BigDecimal sum = line.leaves().flatMap(leaf -> maximum(leaf).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        maximum(line)
                .filter(stated -> stated.compareTo(sum) != 0)
                .ifPresent(stated ->
                        findings.add(new SetFinding(SetFinding.Kind.SUM_DIFFERS, line.place(), code, stated, sum)));
    }

    private YamlNode indicator(AppendixLine line) {
        String name = name(line);
        if (line.text(Role.NAME).isBlank()) {
            findings.add(new SetFinding(SetFinding.Kind.NAME_MISSING, line.place(), line.code()));
        }
        String text = line.text(Role.SCORING);
        Optional<BigDecimal> maximum = maximum(line).filter(points -> points.signum() > 0);
        Optional<GuessedRole> role =
                GuessedRole.of(name, line.text(Role.MAXIMUM)).or(() -> ofGroup);
        Optional<ScoringReading> reading = maximum.isEmpty() || text.isBlank()
                ? Optional.empty()
                : Optional.of(line.isDoubtful() ? unread(text) : reading(text, name, maximum.get(), role));
        SetTree tree = new SetTree().with("code", line.code()).with("name", name);
        if (maximum.isPresent()) {
            tree.with("max", Exact.text(maximum.get()));
            role.ifPresent(side -> {
                tree.with("role", side.key());
                beside.add(line.code());
                if (ofGroup.isEmpty()) {
                    findings.add(new SetFinding(side.finding(), line.place(), line.code(), name));
                }
            });
        } else {
            tree.with("role", "information");
            String stated = line.text(Role.MAXIMUM);
            findings.add(
                    stated.isBlank()
                            ? new SetFinding(SetFinding.Kind.MAXIMUM_MISSING, line.place(), line.code(), name)
                            : new SetFinding(SetFinding.Kind.MAXIMUM_UNREAD, line.place(), line.code(), stated));
        }
        Optional<ScoringReading> understood = reading.filter(read -> read.rule().isPresent());
        String words = "";
        if (understood.isPresent()) {
            SetTree inputs = new SetTree();
            understood.get().inputs().forEach(inputs::with);
            tree.with("inputs", inputs.mapping());
            tree.with("rule", RuleNodes.of(understood.get().rule().get()));
            words = new RuleWords(texts)
                    .sentence(
                            understood.get().rule().get(),
                            maximum.get(),
                            understood.get().inputs());
        }
        tree.unlessBlank("guidance", guidance(understood.isPresent() ? "" : text, line.text(Role.EVIDENCE)));
        agencies(tree, "lead", line.text(Role.LEAD));
        agencies(tree, "cooperating", line.text(Role.COOPERATING));
        tree.unlessBlank("timing", prose(line.text(Role.TIMING)));
        ReadIndicator read = new ReadIndicator(line.code(), name, maximum, text, reading, words);
        indicators.add(read);
        comments.put(line.code(), comment(line, read));
        return tree.mapping();
    }

    /** What takes points away is said the other way round: no sentence of it is a rule. */
    private ScoringReading reading(String text, String name, BigDecimal maximum, Optional<GuessedRole> role) {
        return role.filter(GuessedRole.PENALTY::equals).isPresent()
                ? unread(text)
                : labelled(ScoringGrammar.read(text, name, maximum, title.year()), name);
    }

    private static ScoringReading unread(String text) {
        return new ScoringReading(Optional.empty(), Map.of(), List.of(text), List.of());
    }

    /** What the form says: the text, where no rule stands for it, and the evidence that the appendix asks for. */
    private String guidance(String text, String evidence) {
        String asked = evidence.isBlank() ? "" : texts.get("set.yaml.evidence", sentences(evidence));
        return Stream.of(sentences(text), asked).filter(part -> !part.isBlank()).collect(Collectors.joining(". "));
    }

    /** The appendix's own words beside what was made of them. */
    private List<String> comment(AppendixLine line, ReadIndicator read) {
        List<String> lines = new ArrayList<>();
        if (!read.text().isBlank()) {
            lines.add(texts.get("set.yaml.text", line.place(), read.text()));
        }
        String source = line.text(Role.SOURCE);
        if (!source.isBlank()) {
            lines.add(texts.get("set.yaml.source", source));
        }
        String note = line.text(Role.NOTE);
        if (!note.isBlank()) {
            lines.add(texts.get("set.yaml.remark", note));
        }
        if (read.toBeLookedAt()) {
            lines.add(texts.get("set.yaml.look"));
        }
        return lines;
    }

    /** Names for the inputs that the text leaves without. */
    private ScoringReading labelled(ScoringReading reading, String name) {
        Map<String, String> inputs = new LinkedHashMap<>();
        boolean quotient = reading.inputs().containsKey("b");
        reading.inputs().forEach((letter, label) -> {
            String said = label.isBlank()
                    ? quotient
                            ? texts.get(letter.equals("a") ? "set.yaml.numerator" : "set.yaml.denominator", name)
                            : name
                    : label;
            inputs.put(letter, Folding.tidy(said));
        });
        return new ScoringReading(reading.rule(), inputs, reading.notUnderstood(), reading.remarks());
    }

    private static void agencies(SetTree tree, String key, String text) {
        List<String> agencies = Arrays.stream(text.split("[\\n;]"))
                .map(agency ->
                        Folding.tidy(agency).replaceFirst("^[-+•*]\\s*", "").replaceFirst("[.,]$", ""))
                .filter(agency -> !agency.isBlank())
                .toList();
        if (!agencies.isEmpty()) {
            tree.with(key, SetTree.texts(agencies));
        }
    }

    private static Optional<BigDecimal> maximum(AppendixLine line) {
        return PointsText.of(line.text(Role.MAXIMUM))
                .or(() -> PointsText.negative(line.text(Role.MAXIMUM)))
                .or(() -> line.text(Role.MAXIMUM).isBlank()
                        ? PointsText.inName(Folding.tidy(line.text(Role.NAME)))
                        : Optional.empty());
    }

    private String name(AppendixLine line) {
        String name = PointsText.nameAlone(prose(line.text(Role.NAME)));
        return name.isBlank() ? line.code() : name;
    }

    /** Lines as one, each kept apart from the next. */
    private static String sentences(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(AppendixSet::prose)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("; "))
                .replace(";;", ";")
                .replace(".;", ".");
    }

    /** Lines as one. */
    private static String prose(String text) {
        return Folding.tidy(Folding.composed(text));
    }
}
