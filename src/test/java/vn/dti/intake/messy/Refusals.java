package vn.dti.intake.messy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import vn.dti.code.Stage;
import vn.dti.notice.Language;
import vn.dti.notice.Notice;
import vn.dti.notice.Place;
import vn.dti.notice.Texts;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.yaml.DefinitionException;

/** The refused forms of one family: the code, the cell to mend, and the words that tell what to do. */
final class Refusals {

    private Refusals() {}

    /**
     * A test for every refused form of a family, and one that the family shows exactly these refusals.
     *
     * @param folder an empty folder
     * @param codes what the forms of the family are refused for
     */
    static Stream<DynamicTest> of(MessyForm.Category category, Path folder, String... codes) {
        Set<String> seen = new TreeSet<>();
        Stream<DynamicTest> forms = MessyForms.all().stream()
                .filter(form -> form.category() == category)
                .filter(form -> form.expectation().outcome() == Expectation.Outcome.REJECT)
                .map(form -> DynamicTest.dynamicTest(form.name(), () -> refused(form, folder, seen)));
        Stream<DynamicTest> family = Stream.of(DynamicTest.dynamicTest(
                "the family's refusals", () -> assertThat(seen).containsExactlyInAnyOrder(codes)));
        return Stream.concat(forms, family);
    }

    private static void refused(MessyForm form, Path folder, Set<String> seen) throws IOException, DefinitionException {
        Path own = Files.createDirectories(folder.resolve(form.name()));
        Path file = form.write(Files.createDirectories(own.resolve("tep")));
        List<Notice> notices = check(assessment(own.resolve("ky-danh-gia")), file);
        for (Expectation.Finding finding : form.expectation().findings()) {
            List<Notice> matching = notices.stream()
                    .filter(Notice::isError)
                    .filter(notice -> finding.codes().contains(notice.code().key()))
                    .filter(notice -> stands(finding.place(), notice.place()))
                    .toList();
            assertThat(matching)
                    .as("%s at %s in %s", finding.codes(), finding.place(), notices)
                    .isNotEmpty();
            for (Notice notice : matching) {
                seen.add(notice.code().key());
                Remedies.Remedy remedy = Remedies.of(notice.code().key());
                assertThat(notice.place().file() + notice.place().unitText()).isNotEmpty();
                assertThat(Texts.in(Language.VI).message(notice)).contains(remedy.vietnamese());
                assertThat(Texts.in(Language.EN).message(notice)).contains(remedy.english());
            }
        }
    }

    /** What the check of one file or folder of files finds. */
    static List<Notice> check(Path assessment, Path file) throws IOException, DefinitionException {
        Results.Options options = new Results.Options(Stage.FINAL, false, false);
        return MainLine.load(assessment)
                .runLoose(file, options, (done, all) -> {})
                .notices();
    }

    /** The assessment that the forms of the catalogue are filled in for. */
    static Path assessment(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : List.of("dti.yaml", "bo-chi-so.yaml")) {
            try (InputStream content = Refusals.class.getResourceAsStream("/messy/" + name)) {
                Files.copy(content, folder.resolve(name));
            }
        }
        return folder;
    }

    private static boolean stands(String expected, Place place) {
        return expected.isEmpty()
                || List.of(place.cell(), place.sheet(), place.indicatorText()).contains(expected)
                || expected.matches("[0-9]+")
                        && place.cell().replaceFirst("^[A-Z]+", "").equals(expected);
    }
}
