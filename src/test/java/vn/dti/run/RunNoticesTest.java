package vn.dti.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.code.Stage;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;

/** What only a whole run can see: it looks over all units, not into one form. */
class RunNoticesTest {

    @TempDir
    private Path folder;

    @Test
    void anIndicatorOnWhichAllHaveAllOrNothingTellsNoUnitFromAnother() throws Exception {
        write("", "10,0,3", "10,0,4", "10,0,5");

        assertThat(codes()).contains("INDICATOR_ALL_FULL 1.1", "INDICATOR_ALL_NOTHING 1.2");
        assertThat(codes()).noneMatch(code -> code.endsWith("1.3"));
    }

    @Test
    void twoUnitsAreNoEvidenceOfThat() throws Exception {
        write("", "10,0,3", "10,0,4");

        assertThat(codes()).isEmpty();
    }

    @Test
    void aBandMissedByAConditionIsToldOfTheUnit() throws Exception {
        write("bands: [{name: Tốt, at_least: 50, no_zero: ['1.2']}, {name: Khá, at_least: 0}]\n", "10,0,10", "9,1,2");

        List<Notice> notices = run().notices();

        assertThat(notices)
                .filteredOn(notice -> notice.code() == NoticeCode.BAND_ZERO)
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.place().unit().orElseThrow().text()).isEqualTo("x1");
                    assertThat(notice.arguments()).contains("Tốt");
                });
    }

    @Test
    void aMissedConditionNamesAPillarByItsNameAndAGroupWithItsCode() throws Exception {
        write("bands: [{name: Tốt, at_least: 50, every: {pillar: 90, group: 90}}]\n", "10,10,6");

        assertThat(run().notices())
                .filteredOn(notice -> notice.code() == NoticeCode.BAND_CONDITION_MISSED)
                .extracting(notice -> notice.arguments().get(2))
                .containsExactlyInAnyOrder("Trụ cột", "1 G");
    }

    @Test
    void aRoundThatLeftSomethingUndecidedIsToldUnlessItsDayIsOver() throws Exception {
        write("rounds: [{code: l1, name: L1}]\n", "10,0,3");
        Files.createDirectories(folder.resolve("tham-dinh/l1"));
        Files.writeString(
                folder.resolve("tham-dinh/l1/x.csv"),
                "Mã đơn vị,Mã chỉ số,Điểm thẩm định,Lý do\nx1,1.1,9,Thiếu biên bản\n");

        assertThat(run().notices())
                .filteredOn(notice -> notice.code() == NoticeCode.ROUND_UNFINISHED)
                .singleElement()
                .satisfies(
                        notice -> assertThat(notice.arguments().subList(2, 5)).hasToString("[1, 3, 2]"));

        Path plan = folder.resolve("dti.yaml");
        Files.writeString(plan, Files.readString(plan).replace("name: L1}", "name: L1, held: 2024-11-20}"));
        assertThat(run().notices()).extracting(Notice::code).doesNotContain(NoticeCode.ROUND_UNFINISHED);
    }

    @Test
    void aLooseFileIsNotAskedWhatTheOthersHave() throws Exception {
        write("", "10,0,3", "10,0,4", "10,0,5");

        Results results = MainLine.load(folder)
                .runLoose(
                        folder.resolve("bai-nop/x1.csv"),
                        new Results.Options(Stage.FINAL, true, false),
                        (done, all) -> {});

        assertThat(results.notices()).extracting(Notice::code).doesNotContain(NoticeCode.INDICATOR_ALL_FULL);
    }

    private List<String> codes() throws Exception {
        return run().notices().stream()
                .filter(notice -> notice.code() == NoticeCode.INDICATOR_ALL_FULL
                        || notice.code() == NoticeCode.INDICATOR_ALL_NOTHING)
                .map(notice -> notice.code() + " " + notice.place().indicator().orElseThrow())
                .toList();
    }

    private Results run() throws Exception {
        return MainLine.load(folder).run(new Results.Options(Stage.FINAL, true, false), (done, all) -> {});
    }

    /** An assessment of three indicators of 10 points; each unit's points by indicator. */
    private void write(String options, String... units) throws IOException {
        StringBuilder plan = new StringBuilder("title: t\nyear: 2024\norganiser: o\n")
                .append(options)
                .append("kinds: [{code: xa, name: Xã, indicators: s.yaml}]\nunits:\n");
        Files.createDirectory(folder.resolve("bai-nop"));
        for (int i = 1; i <= units.length; i++) {
            plan.append("  - {code: x%d, name: Xã %d}\n".formatted(i, i));
            String[] points = units[i - 1].split(",");
            Files.writeString(
                    folder.resolve("bai-nop/x" + i + ".csv"),
                    "Mã chỉ số,Điểm tự chấm,Minh chứng\n1.1,%s,BC\n1.2,%s,BC\n1.3,%s,BC\n"
                            .formatted(points[0], points[1], points[2]));
        }
        Files.writeString(folder.resolve("dti.yaml"), plan);
        Files.writeString(
                folder.resolve("s.yaml"),
                "id: s\npillars: [{code: p, name: Trụ cột}]\n"
                        + "groups: [{code: '1', name: G, pillars: [p], indicators: [{code: '1.1', name: A, max: 10},"
                        + " {code: '1.2', name: B, max: 10}, {code: '1.3', name: C, max: 10}]}]\n");
    }
}
