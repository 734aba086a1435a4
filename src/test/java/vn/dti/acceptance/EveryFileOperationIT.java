package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.files.Exchange;
import vn.dti.files.FailingDisk;
import vn.dti.files.FailingDisk.Fault;
import vn.dti.files.Leftovers;
import vn.dti.files.Sha256;
import vn.dti.forms.FirstYear;
import vn.dti.forms.Forms;
import vn.dti.indicator.SetReader;
import vn.dti.intake.ListedUnit;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;
import vn.dti.publish.OddAssessment;
import vn.dti.publish.PublicationFolder;
import vn.dti.publish.PublishedPart;
import vn.dti.publish.web.WebEdition;
import vn.dti.publish.word.WordEdition;
import vn.dti.report.ResultsFolder;
import vn.dti.run.MainLine;
import vn.dti.run.Results;

/**
 * Whatever file operation fails, and at whichever the program is killed: after the next command has looked at the folder,
 * it is wholly the old one or wholly the new one, and nothing hidden is left in it.
 */
class EveryFileOperationIT {

    @TempDir
    private static Path folder;

    private static MainLine mainLine;
    private static Results ofSelf;
    private static Results ofFinal;

    private final FailingDisk disk = new FailingDisk(folder.getFileSystem());

    /** What a command does to its folder. */
    private interface Writing {
        void to(Path target) throws Exception;
    }

    @BeforeAll
    static void run() throws Exception {
        mainLine = MainLine.load(OddAssessment.write(Files.createDirectory(folder.resolve("ky"))));
        ofSelf = mainLine.run(new Results.Options(new Stage("self"), true, false), (done, all) -> {});
        ofFinal = mainLine.run(new Results.Options(new Stage("final"), true, false), (done, all) -> {});
    }

    @Test
    void score() throws Exception {
        everyOperation(target -> score(ofSelf, target), target -> score(ofFinal, target));
    }

    private static void score(Results results, Path target) throws IOException {
        ResultsFolder.write(results, Texts.in(Language.VI), "1", target, "ket-qua", false, (done, all) -> {});
    }

    @Test
    void publish() throws Exception {
        everyOperation(target -> publish(ofSelf, target), target -> publish(ofFinal, target));
    }

    private static void publish(Results results, Path target) throws IOException {
        PublicationFolder.write(
                results,
                Texts.in(Language.VI),
                new PublicationFolder.Order(
                        Set.of(PublishedPart.HTML, PublishedPart.DOCX),
                        List.of(new WebEdition(Optional.empty()), new WordEdition(Map.of(), Optional.empty()))),
                target,
                false);
    }

    @Test
    void formsInThePlaceOfFilledOnes() throws Exception {
        everyOperation(
                target -> {
                    forms(Language.VI, target);
                    try (Stream<Path> files = Files.list(target)) {
                        Path filled = files.sorted().findFirst().orElseThrow();
                        Files.writeString(filled, "đã điền");
                    }
                },
                target -> forms(Language.EN, target));
    }

    private static void forms(Language language, Path target) throws IOException {
        new Forms(mainLine.assessment(), Texts.in(language), (done, all) -> {}).selfAssessment(target, true);
    }

    @Test
    void init() throws Exception {
        Path set = Files.writeString(folder.resolve("bo.yaml"), OddAssessment.SET);
        ListedUnit unit = new ListedUnit(new UnitCode("x1"), "Xã Một", "", List.of(), List.of());
        everyOperation(target -> {}, target -> FirstYear.of(
                        SetReader.read(set, "bo.yaml"),
                        "bo.yaml",
                        Files.readAllBytes(set),
                        2026,
                        List.of(unit),
                        Texts.in(Language.VI))
                .write(target));
    }

    /** Does it once for each of its file operations, which fails. */
    private void everyOperation(Writing before, Writing change) throws Exception {
        Path target = folder.resolve("thu/dich");
        Map<String, String> old = prepared(before, target);
        disk.failAt(Integer.MAX_VALUE, Fault.ERROR);
        change.to(disk.path(target));
        int operations = disk.operations();
        Map<String, String> fresh = contents(target.getParent());
        assertThat(fresh).isNotEqualTo(old);
        for (Fault fault : Fault.values()) {
            for (int operation = 1; operation <= operations; operation++) {
                prepared(before, target);
                disk.failAt(operation, fault);
                boolean failed = false;
                try {
                    change.to(disk.path(target));
                } catch (Exception failure) {
                    failed = true;
                }
                Exchange.recover(target);
                Leftovers.clear(target.getParent());
                String which = fault + " at operation " + operation + " of " + operations;
                Map<String, String> now = contents(target.getParent());
                if (failed) {
                    assertThat(now).as(which).isIn(old, fresh);
                } else {
                    assertThat(now).as(which).isEqualTo(fresh);
                }
            }
        }
    }

    private static Map<String, String> prepared(Writing before, Path target) throws Exception {
        delete(target.getParent());
        Files.createDirectories(target.getParent());
        before.to(target);
        return contents(target.getParent());
    }

    private static void delete(Path below) throws IOException {
        if (Files.exists(below)) {
            try (Stream<Path> all = Files.walk(below)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** All files with their hashes, and folders that are hidden or that something was made in. */
    private static Map<String, String> contents(Path below) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(below)) {
            for (Path each : all.toList()) {
                String name = below.relativize(each).toString();
                if (Files.isRegularFile(each)) {
                    contents.put(name, Sha256.of(each));
                } else if (each.getFileName().toString().startsWith(".")) {
                    contents.put(name, "hidden");
                }
            }
        }
        return contents;
    }
}
