package vn.dti.verification;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dti.files.ConsistentFolder;
import vn.dti.files.Progress;
import vn.dti.files.ScratchFolder;
import vn.dti.files.Sha256;
import vn.dti.folder.AssessmentFolder;
import vn.dti.json.Json;
import vn.dti.json.UnreadableJsonException;
import vn.dti.notice.Severity;
import vn.dti.notice.Texts;
import vn.dti.report.ResultsFolder;
import vn.dti.results.ProvenanceFile;
import vn.dti.results.ResultsFile;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.yaml.DefinitionException;

/**
 * Holds a results folder against its inputs: hashes first, then a recomputation with the recorded options, byte for
 * byte. Paths are relative to the assessment folder above the results, so a copy on another machine can be verified.
 */
public final class Verification {

    private static final String CSV = ".csv";

    /** What programs, the system and a run that is writing leave while they have a folder open; no other hidden file. */
    private static final Pattern LEFT_OPEN = Pattern.compile(
            "~\\$.*|\\.~lock\\..*#|\\.DS_Store|\\.directory|\\.nfs\\p{XDigit}+|(?i:Thumbs\\.db|desktop\\.ini)|\\.dti\\.lock|\\.dti-exchange");

    /** How versions of dti call themselves: 1.0.0, 1.0.0-SNAPSHOT, 1.0.0+a1b2c3d, dev. */
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.+-]*");

    private final Path results;
    private final Path otherwise;
    private final String program;
    private final Progress progress;
    private final Extent extent;
    private final List<Finding> findings = new ArrayList<>();
    /** Why nothing could be computed anew; told after what the hashes tell. */
    private final List<Finding> notComputed = new ArrayList<>();

    /** What is computed anew. */
    private enum Extent {
        /** Every byte of every file. */
        ALL,
        /** Every byte but those of the workbook, which is held against its recorded hash. */
        TABLES
    }

    private Verification(Path results, Path otherwise, String program, Progress progress, Extent extent) {
        this.results = results;
        this.otherwise = otherwise;
        this.program = program;
        this.progress = progress;
        this.extent = extent;
    }

    /**
     * What came of it.
     *
     * @param version of the program that wrote the results; empty where that cannot be read
     * @param inputs how many inputs were compared
     * @param outputs how many outputs were compared
     * @param recomputed what came out of computing anew; empty where it could not be done
     */
    public record Outcome(
            String version, int inputs, int outputs, List<Finding> findings, Optional<Results> recomputed) {

        public Outcome {
            findings = List.copyOf(findings);
        }

        public boolean isUnchanged() {
            return findings.isEmpty();
        }

        /** Whether every input and output is as recorded, and so is every point, value and rank computed anew. */
        public boolean hasSameFigures() {
            return recomputed.isPresent()
                    && findings.stream().allMatch(finding -> finding.kind().isOfVersion());
        }
    }

    /**
     * Verifies a results folder: all of one run, also where another one exchanges it meanwhile.
     *
     * @param otherwise the assessment folder where none is above the results
     * @param program version of the running program
     * @throws IOException if there is no provenance, no assessment folder above it, or a file cannot be read
     */
    public static Outcome of(Path results, Path otherwise, String program, Progress progress) throws IOException {
        return ConsistentFolder.read(
                results, () -> new Verification(results, otherwise, program, progress, Extent.ALL).verify());
    }

    /**
     * The same before the results are published, by the version that wrote them: every table and ket-qua.json are computed
     * anew and compared, the workbook has to be the one of the recorded hash. It holds no figure that they do not, nothing
     * is published from it, and making it again costs as much as all else.
     *
     * @throws IOException as {@link #of}
     */
    public static Outcome ofTables(Path results, Path otherwise, String program, Progress progress) throws IOException {
        return ConsistentFolder.read(
                results, () -> new Verification(results, otherwise, program, progress, Extent.TABLES).verify());
    }

    private Outcome verify() throws IOException {
        RecordedRun recorded;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(results.resolve(ProvenanceFile.NAME)))) {
            recorded = RecordedRun.read(in);
        } catch (UnreadableJsonException e) {
            Finding.Kind kind = e.fault() == UnreadableJsonException.Fault.OTHER_SCHEMA
                    ? Finding.Kind.PROVENANCE_OTHER_SCHEMA
                    : Finding.Kind.PROVENANCE_UNREADABLE;
            findings.add(Finding.of(kind, ProvenanceFile.NAME, "", e.getMessage(), ""));
            return new Outcome("", 0, 0, findings, Optional.empty());
        }
        if (!recorded.asSealed()) {
            findings.add(Finding.of(Finding.Kind.PROVENANCE_CHANGED, ProvenanceFile.NAME));
        }
        if (!VERSION.matcher(recorded.version()).matches()) {
            findings.add(
                    Finding.of(Finding.Kind.VERSION_UNKNOWN, ProvenanceFile.NAME, "version", recorded.version(), ""));
        }
        Path folder = assessmentFolder();
        Optional<Results> again = run(recorded, folder);
        boolean comparable = again.filter(
                        results -> !results.hasErrors() || recorded.options().provisional())
                .isPresent();
        try (ScratchFolder temporary = new ScratchFolder("dti-verify-")) {
            Path scratch = temporary.path();
            Map<String, String> same = comparable ? same(again.orElseThrow(), recorded, scratch) : Map.of();
            inputs(recorded, folder, again);
            outputs(recorded, same);
            unknown(recorded);
            again.ifPresentOrElse(results -> others(recorded, results), () -> findings.addAll(notComputed));
            if (comparable) {
                compare(scratch, same, recorded);
            } else if (again.isPresent()) {
                findings.add(Finding.of(Finding.Kind.NOT_COMPUTED, ""));
            }
        }
        return new Outcome(
                recorded.version(),
                recorded.inputs().size(),
                recorded.outputs().size(),
                findings,
                comparable ? again : Optional.empty());
    }

    /**
     * The nearest folder above the results, or they themselves, with a dti.yaml; else the one given. Where the results
     * are a link, the folder that the link stands in comes before the one that it leads to.
     */
    private Path assessmentFolder() throws IOException {
        for (Path start : List.of(results.toAbsolutePath().normalize(), results.toRealPath())) {
            for (Path each = start; each != null; each = each.getParent()) {
                if (Files.isRegularFile(each.resolve(AssessmentFolder.DEFINITION))) {
                    return each;
                }
            }
        }
        if (Files.isRegularFile(otherwise.resolve(AssessmentFolder.DEFINITION))) {
            return otherwise;
        }
        throw new NoSuchFileException(results.resolve("..")
                .resolve(AssessmentFolder.DEFINITION)
                .normalize()
                .toString());
    }

    /** Inputs that were read to compute anew are not read again: their hashes are of the bytes that were used. */
    private void inputs(RecordedRun recorded, Path folder, Optional<Results> again) throws IOException {
        Map<String, String> used = new HashMap<>();
        again.ifPresent(results -> results.inputs().forEach(input -> used.put(input.path(), input.sha256())));
        for (Map.Entry<String, String> input : recorded.inputs().entrySet()) {
            String name = input.getKey();
            if (input.getValue().isEmpty()) {
                // Too large to be read: nothing of it was used. Whether it still is so is found by computing anew.
                continue;
            }
            Optional<String> found =
                    used.getOrDefault(name, "").isEmpty() ? hash(folder, name) : Optional.of(used.get(name));
            if (found.isEmpty()) {
                findings.add(Finding.of(Finding.Kind.INPUT_MISSING, name));
            } else if (!found.get().equals(input.getValue())) {
                findings.add(Finding.of(Finding.Kind.INPUT_CHANGED, name, "sha256", input.getValue(), found.get()));
            }
        }
    }

    /** Outputs that are what was computed anew have its hashes. */
    private void outputs(RecordedRun recorded, Map<String, String> same) throws IOException {
        for (Map.Entry<String, String> output : recorded.outputs().entrySet()) {
            String name = output.getKey();
            Optional<String> found = same.containsKey(name) ? Optional.of(same.get(name)) : hash(results, name);
            if (found.isEmpty()) {
                findings.add(Finding.of(Finding.Kind.OUTPUT_MISSING, name));
            } else if (!found.get().equals(output.getValue())) {
                findings.add(Finding.of(Finding.Kind.OUTPUT_CHANGED, name, "sha256", output.getValue(), found.get()));
            }
        }
    }

    /** Files among the results that no run wrote: somebody may take them for results. */
    private void unknown(RecordedRun recorded) throws IOException {
        try (Stream<Path> files = Files.list(results)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !recorded.outputs().containsKey(name) && !name.equals(ProvenanceFile.NAME))
                    .filter(name -> !LEFT_OPEN.matcher(name).matches())
                    .sorted()
                    .forEach(name -> findings.add(Finding.of(Finding.Kind.OUTPUT_UNKNOWN, name)));
        }
    }

    private static Optional<String> hash(Path folder, String name) throws IOException {
        try {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file) ? Optional.of(Sha256.of(file)) : Optional.empty();
        } catch (InvalidPathException damagedName) {
            return Optional.empty();
        }
    }

    /** Computes anew with the options that were recorded; what stands in the way becomes a finding. */
    private Optional<Results> run(RecordedRun recorded, Path folder) throws IOException {
        try {
            return Optional.of(MainLine.load(folder).run(recorded.options(), progress));
        } catch (DefinitionException e) {
            notComputed.add(Finding.of(Finding.Kind.NOT_COMPUTED, AssessmentFolder.DEFINITION));
        } catch (NoSuchFileException e) {
            notComputed.add(Finding.of(Finding.Kind.NOT_COMPUTED, e.getFile()));
        }
        return Optional.empty();
    }

    /** Inputs that the results do not name or had otherwise, and options that they cannot have had. */
    private void others(RecordedRun recorded, Results again) {
        for (Results.InputFile input : again.inputs()) {
            String before = recorded.inputs().get(input.path());
            if (before == null) {
                findings.add(Finding.of(Finding.Kind.INPUT_ADDED, input.path()));
            } else if (!before.equals(input.sha256()) && isUnknown(input.path())) {
                findings.add(Finding.of(Finding.Kind.INPUT_CHANGED, input.path(), "sha256", before, input.sha256()));
            }
        }
        if (recorded.options().strict()
                && (!again.hasErrors() || recorded.options().provisional())
                && again.notices().stream().anyMatch(notice -> notice.severity() == Severity.WARNING)) {
            findings.add(Finding.of(Finding.Kind.STRICT_WITH_WARNINGS, ProvenanceFile.NAME));
        }
    }

    /**
     * Writes what was computed anew.
     *
     * @return hashes of the files that are the same among the results, by name
     */
    private Map<String, String> same(Results again, RecordedRun recorded, Path scratch) throws IOException {
        Texts texts = Texts.in(recorded.language());
        Map<String, String> same = new HashMap<>();
        Optional<String> workbook =
                extent == Extent.TABLES && recorded.version().equals(program)
                        ? hash(results, ResultsFolder.WORKBOOK)
                        : Optional.empty();
        if (workbook.isPresent()) {
            ResultsFolder.writeTables(again, texts, recorded.version(), scratch, recorded.folder(), workbook.get());
            same.put(ResultsFolder.WORKBOOK, workbook.get());
        } else {
            ResultsFolder.write(again, texts, recorded.version(), scratch, recorded.folder(), true, (done, all) -> {});
        }
        for (ProvenanceFile.HashedFile file :
                ProvenanceFile.in(scratch).orElseThrow().outputs()) {
            Path written = results.resolve(file.fileName());
            Path computed = scratch.resolve(file.fileName());
            if (Files.isRegularFile(written)
                    && Files.isRegularFile(computed)
                    && Files.mismatch(written, computed) < 0) {
                same.put(file.fileName(), file.sha256());
            }
        }
        return same;
    }

    private boolean isUnknown(String file) {
        return findings.stream().noneMatch(finding -> finding.file().equals(file));
    }

    private void compare(Path scratch, Map<String, String> same, RecordedRun recorded) throws IOException {
        List<Path> computed;
        try (Stream<Path> files = Files.list(scratch)) {
            computed = files.sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString().equals(ProvenanceFile.NAME))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
        for (Path file : computed) {
            String name = file.getFileName().toString();
            Path written = results.resolve(name);
            if (!Files.isRegularFile(written)) {
                if (isUnknown(name)) {
                    findings.add(Finding.of(Finding.Kind.OUTPUT_MISSING, name));
                }
            } else if (!same.containsKey(name) && Files.mismatch(written, file) >= 0 && !followsFromOthers(name)) {
                differs(recorded, name, Files.readAllBytes(written), Files.readAllBytes(file));
            }
        }
    }

    /** The provenance names the hashes of all else, so it differs wherever something else does. */
    private boolean followsFromOthers(String name) {
        return name.equals(ProvenanceFile.NAME) && !findings.isEmpty();
    }

    private void differs(RecordedRun recorded, String name, byte[] written, byte[] computed) {
        int before = findings.size();
        boolean otherVersion =
                !recorded.version().isEmpty() && !recorded.version().equals(program);
        if (name.equals(ResultsFile.NAME)) {
            try {
                findings.addAll(FieldDifferences.of(
                        name,
                        Json.tree(new ByteArrayInputStream(written)),
                        Json.tree(new ByteArrayInputStream(computed)),
                        otherVersion));
            } catch (UnreadableJsonException damaged) {
                findings.add(Finding.of(Finding.Kind.OUTPUT_DIFFERS, name, "", damaged.getMessage(), ""));
            }
        } else if (name.endsWith(CSV)) {
            lines(name, written, computed);
        }
        if (findings.size() == before) {
            boolean layout = otherVersion && isUnknown(name);
            findings.add(Finding.of(layout ? Finding.Kind.VERSION_LAYOUT : Finding.Kind.OUTPUT_DIFFERS, name));
        }
    }

    /** The lines of a table that differ. */
    private void lines(String name, byte[] written, byte[] computed) {
        List<String> left = Arrays.asList(new String(written, StandardCharsets.UTF_8).split("\r?\n", -1));
        List<String> right = Arrays.asList(new String(computed, StandardCharsets.UTF_8).split("\r?\n", -1));
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String one = i < left.size() ? left.get(i) : "";
            String other = i < right.size() ? right.get(i) : "";
            if (!one.equals(other)) {
                findings.add(Finding.of(Finding.Kind.LINE_DIFFERS, name, String.valueOf(i + 1), one, other));
            }
        }
    }
}
