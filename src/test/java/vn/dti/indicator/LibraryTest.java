package vn.dti.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.code.IndicatorCode;
import vn.dti.indicator.check.SetCheck;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.RuleKind;

/** The shipped sets load, their worked examples come out, and their figures stay what their sources say. */
class LibraryTest {

    private static final Path LIBRARY = Path.of("indicators");

    static Stream<Path> sets() throws IOException {
        try (Stream<Path> files = Files.list(LIBRARY)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void itsWorkedExamplesComeOutAndItsTotalIsMet(Path file) throws Exception {
        IndicatorSet set = SetReader.read(file, file.toString());

        assertThat(SetCheck.examples(set)).isEmpty();
        assertThat(SetCheck.doubts(set)).isEmpty();
        assertThat(set.id() + ".yaml").isEqualTo(file.getFileName().toString());
        assertThat(set.version()).isNotBlank();
        assertThat(set.source()).containsKeys("document", "note");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyRuleThatDoesMoreThanYesAndNoHasAWorkedExample(Path file) throws Exception {
        IndicatorSet set = SetReader.read(file, file.toString());
        List<IndicatorCode> tried = set.examples().stream()
                .map(example -> example.indicator().code())
                .toList();

        assertThat(set.indicators())
                .filteredOn(indicator -> indicator.role() != Role.INFORMATION
                        && !(indicator.rule().isEntered() || indicator.rule().kind() == RuleKind.YES_NO)
                        && indicator.rule().all(Relative.class).isEmpty())
                .extracting(Indicator::code)
                .allSatisfy(code -> assertThat(tried).contains(code));
    }

    /** Lines that get points, substitutes and bonus apart; the sum of base maxima; that of each pillar. */
    @ParameterizedTest
    @CsvSource({
        "dti-cap-tinh-922, 8, 0, 0, 1000, 'chinh-quyen-so 700, kinh-te-so 650, xa-hoi-so 650'",
        "hiep-duc-huyen, 59, 0, 0, 1000, 'chinh-quyen-so 700, kinh-te-so 650, xa-hoi-so 650'",
        "hiep-duc-phong, 27, 0, 0, 495, 'chinh-quyen-so 495'",
        "hiep-duc-xa, 33, 0, 1, 600, 'chinh-quyen-so 510, xa-hoi-so 470'",
        "mo-duc-huyen, 35, 1, 0, 1000, 'chinh-quyen-so 700, kinh-te-so 650, xa-hoi-so 650'",
        "mo-duc-xa, 58, 2, 1, 1000, 'chinh-quyen-so 700, kinh-te-so 650, xa-hoi-so 650'",
        "quang-nam-xa-2021, 3, 0, 0, 100, 'chinh-quyen-so 50, kinh-te-so 20, xa-hoi-so 30'",
        "tay-ninh-xa-2025, 62, 0, 0, 960, 'chinh-quyen-so 800, kinh-te-so 360, xa-hoi-so 360'",
    })
    void itsFigures(String id, int base, int bonus, int substitutes, BigDecimal maximum, String pillars)
            throws Exception {
        IndicatorSet set = SetReader.read(LIBRARY.resolve(id + ".yaml"), id);

        assertThat(List.of(count(set, Role.BASE), count(set, Role.BONUS), count(set, Role.SUBSTITUTE)))
                .containsExactly(base, bonus, substitutes);
        assertThat(set.maximum(Optional.empty())).isEqualByComparingTo(maximum);
        assertThat(String.join(
                        ", ",
                        set.pillars().stream()
                                .map(pillar -> pillar.code() + " "
                                        + set.maximum(Optional.of(pillar.code()))
                                                .toPlainString())
                                .toList()))
                .isEqualTo(pillars);
    }

    @Test
    void everySetIsPinned() throws IOException {
        assertThat(sets().map(file -> file.getFileName().toString())).hasSize(8);
    }

    private static int count(IndicatorSet set, Role role) {
        return (int) set.indicators().stream()
                .filter(indicator -> indicator.role() == role)
                .count();
    }
}
