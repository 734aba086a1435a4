package vn.dti.intake.messy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dti.cli.Main;

/** Every messy form of the catalogue through the command line: read as meant, or refused at the cell to mend. */
class MessyFormsTest {

    private static final String UNIT = "XA-001";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    /** What a command said. */
    private record Said(int exitCode, String out, String err) {}

    /** A notice of the JSON output. */
    private record Found(
            String code, String severity, String file, String sheet, String cell, String indicator, String message) {

        private static Found of(JsonNode notice) {
            return new Found(
                    notice.path("code").asString(),
                    notice.path("severity").asString(),
                    notice.path("file").asString(),
                    notice.path("sheet").asString(),
                    notice.path("cell").asString(),
                    notice.path("indicator").asString(),
                    notice.path("message").asString());
        }

        private boolean is(Expectation.Finding finding, String expectedSeverity) {
            return severity.equals(expectedSeverity) && finding.codes().contains(code) && stands(finding.place());
        }

        private boolean stands(String place) {
            return place.isEmpty()
                    || place.equals(cell)
                    || place.equals(sheet)
                    || place.equals(indicator)
                    || place.matches("[0-9]+")
                            && cell.replaceFirst("^[A-Z]+", "").equals(place);
        }
    }

    @TestFactory
    Stream<DynamicNode> checked() {
        return byCategory(this::check);
    }

    @TestFactory
    Stream<DynamicNode> scored() {
        return byCategory(form -> {
            if (!form.expectation().points().isEmpty()) {
                score(form);
            }
        });
    }

    private interface Trial {
        void of(MessyForm form) throws IOException;
    }

    private static Stream<DynamicNode> byCategory(Trial trial) {
        return Arrays.stream(MessyForm.Category.values())
                .map(category -> DynamicContainer.dynamicContainer(
                        category.name(),
                        MessyForms.all().stream()
                                .filter(form -> form.category() == category)
                                .map(form -> DynamicTest.dynamicTest(form.name(), () -> trial.of(form)))));
    }

    private void check(MessyForm form) throws IOException {
        Path assessment = assessment(folder.resolve("check").resolve(form.name()));
        Path file = form.write(Files.createDirectories(
                folder.resolve("check").resolve(form.name()).resolve("tep")));
        Said said = run("check", "--assessment", assessment.toString(), file.toString(), "--format", "json");
        List<Found> notices = new ArrayList<>();
        JSON.readTree(said.out()).path("notices").forEach(notice -> notices.add(Found.of(notice)));
        Expectation expectation = form.expectation();
        Expectation.Outcome outcome = expectation.outcome();
        assertThat(notices).allSatisfy(notice -> assertThat(notice.message()).isNotBlank());
        if (outcome == Expectation.Outcome.REJECT) {
            assertThat(said.exitCode()).as("%s: %s", form.name(), notices).isEqualTo(1);
        } else {
            assertThat(notices).noneMatch(notice -> notice.severity().equals("error"));
            // A file that is no spreadsheet was not checked, which is no success; among forms it is one warning.
            boolean unchecked = Files.isRegularFile(file)
                    && notices.stream()
                            .anyMatch(notice -> notice.code().equals("file_not_spreadsheet")
                                    || notice.code().equals("file_is_picture"));
            assertThat(said.exitCode()).isEqualTo(unchecked ? 1 : 0);
        }
        if (outcome == Expectation.Outcome.ACCEPT || outcome == Expectation.Outcome.NOTE) {
            assertThat(notices).noneMatch(notice -> notice.severity().equals("warning"));
        }
        for (Expectation.Finding finding : expectation.findings()) {
            assertThat(notices)
                    .as("%s at %s", finding.codes(), finding.place())
                    .anyMatch(notice -> notice.is(finding, outcome.severity()));
            if (finding.once()) {
                assertThat(notices)
                        .filteredOn(notice -> finding.codes().contains(notice.code()))
                        .hasSize(1);
            }
        }
    }

    /** The form in its place in a whole assessment; decisions beside the clean form that they decide on. */
    private void score(MessyForm form) throws IOException {
        Path assessment = assessment(folder.resolve("score").resolve(form.name()));
        Path written = form.write(Files.createDirectories(
                folder.resolve("score").resolve(form.name()).resolve("tep")));
        boolean decision = form.category() == MessyForm.Category.DECISION;
        Path submissions = Files.createDirectories(assessment.resolve("bai-nop"));
        Path place = decision ? Files.createDirectories(assessment.resolve("tham-dinh/lan-1")) : submissions;
        copy(written, place);
        if (decision) {
            Files.write(submissions.resolve("phieu.xlsx"), XlsxFile.of(CleanForm.grid()));
        }
        String stage = decision ? "lan-1" : "self";
        Said said = run("score", assessment.toString(), "--stage", stage);
        assertThat(said.exitCode()).as(said.err()).isZero();
        JsonNode results = JSON.readTree(Files.readString(assessment.resolve("ket-qua/ket-qua.json")));
        JsonNode indicators = null;
        for (JsonNode unit : results.path("kinds").get(0).path("units")) {
            if (unit.path("code").asString().equals(UNIT)) {
                indicators = unit.path("indicators");
            }
        }
        assertThat(indicators).isNotNull();
        for (Map.Entry<String, String> points : form.expectation().points().entrySet()) {
            JsonNode found = indicators.path(points.getKey()).path(stage);
            if (points.getValue().equals("null")) {
                assertThat(found.isNull()).as(points.getKey()).isTrue();
            } else {
                assertThat(new BigDecimal(found.asString()))
                        .as(points.getKey())
                        .isEqualByComparingTo(points.getValue());
            }
        }
    }

    private static Said run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
        assertThat(err.toString()).doesNotContain("\tat ");
        return new Said(exitCode, out.toString(), err.toString());
    }

    private static Path assessment(Path parent) throws IOException {
        Path assessment = Files.createDirectories(parent.resolve("ky-danh-gia"));
        for (String name : List.of("dti.yaml", "bo-chi-so.yaml")) {
            try (InputStream content = MessyFormsTest.class.getResourceAsStream("/messy/" + name)) {
                Files.copy(content, assessment.resolve(name));
            }
        }
        return assessment;
    }

    /** Copies a file into a folder, or all that stands in a folder; links stay links. */
    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            Files.copy(from, to.resolve(from.getFileName()));
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(file -> !file.equals(from)).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }
}
