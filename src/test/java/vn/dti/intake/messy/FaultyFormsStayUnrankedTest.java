package vn.dti.intake.messy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.notice.Notice;
import vn.dti.ranking.RankingRow;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.yaml.DefinitionException;

/** No unit with any error is ever ranked in a provisional run, whatever is wrong with its form (dac-ta 4). */
class FaultyFormsStayUnrankedTest {

    private static final UnitCode SENDER = new UnitCode("XA-001");
    /** Its error is the second unit's alone. */
    private static final String OF_ANOTHER = "error-in-second-of-two-units";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyRefusedFormOfTheCatalogue() {
        return MessyForms.all().stream()
                .filter(form -> form.expectation().outcome() == Expectation.Outcome.REJECT)
                .filter(form -> form.category() != MessyForm.Category.DECISION)
                // A link that is not followed is nobody's form.
                .filter(form -> form.expectation().findings().stream()
                        .noneMatch(finding -> finding.codes().contains("file_link_outside")))
                .map(form -> DynamicTest.dynamicTest(form.name(), () -> staysUnranked(form)));
    }

    private void staysUnranked(MessyForm form) throws IOException, DefinitionException {
        Path assessment = folder.resolve(form.name());
        Path submissions = Files.createDirectories(assessment.resolve("bai-nop"));
        for (String name : new String[] {"dti.yaml", "bo-chi-so.yaml"}) {
            Files.copy(Path.of("src/test/resources/messy", name), assessment.resolve(name));
        }
        form.write(submissions);
        Files.write(
                submissions.resolve("phieu-dung.xlsx"),
                XlsxFile.of(CleanForm.grid("Phiếu", "XA-003", "Phường Đức Phổ")));
        Results results =
                MainLine.load(assessment).run(new Results.Options(new Stage("final"), true, false), (done, all) -> {});
        assertThat(results.hasErrors()).isTrue();
        Set<UnitCode> ranked = new HashSet<>();
        results.kinds().get(0).rankings().forEach(ranking -> ranking.rows().stream()
                .filter(row -> row.rank().isPresent())
                .map(RankingRow::scorecard)
                .forEach(card -> ranked.add(card.unit().code())));
        results.notices().stream()
                .filter(Notice::isError)
                .flatMap(notice -> notice.place().unit().stream())
                .forEach(faulty -> assertThat(ranked).doesNotContain(faulty));
        if (!form.name().equals(OF_ANOTHER)) {
            assertThat(ranked).as("%s", results.notices()).doesNotContain(SENDER);
        }
    }
}
