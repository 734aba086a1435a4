package vn.dti.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.code.Stage;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.run.MainLine;
import vn.dti.run.Results;

class RankingColumnsTest {

    private static final Texts TEXTS = Texts.in(Language.VI);

    @TempDir
    Path folder;

    @Test
    void everyMediumHasItsColumnsInOneOrder() throws Exception {
        Results.KindResults kind =
                kind("bands: [{name: Tốt, at_least: 80}, {name: Khá, at_least: 0}]", new Stage("final"));
        assertThat(keys(kind, Medium.CSV))
                .containsExactly("rank", "unit", "name", "points", "maximum", "value", "band");
        assertThat(keys(kind, Medium.JSON)).containsExactly("rank", "unit", "points", "maximum", "value", "band");
        assertThat(keys(kind, Medium.SHEET))
                .containsExactly("rank", "name", "points", "maximum", "value", "self", "band");
        assertThat(keys(kind, Medium.PAGE)).containsExactly("rank", "name", "points", "maximum", "value", "band");
        assertThat(keys(kind, Medium.DOCUMENT)).isEqualTo(keys(kind, Medium.PAGE));
        assertThat(keys(kind, Medium.SCREEN))
                .containsExactly("rank", "name", "share", "value", "self", "change", "band");
    }

    @Test
    void withoutBandsPeopleSeeNoColumnForThemAndMachinesABlankOne() throws Exception {
        Results.KindResults kind = kind("", new Stage("final"));
        assertThat(keys(kind, Medium.PAGE)).doesNotContain("band");
        assertThat(machine(kind, Medium.CSV, 0)).containsExactly("1", "x1", "Xã Một", "9.00", "10.00", "90.00", "");
    }

    @Test
    void atStageSelfThereIsNothingEarlier() throws Exception {
        assertThat(keys(kind("", new Stage("self")), Medium.SCREEN)).containsExactly("rank", "name", "share", "value");
    }

    @Test
    void aUnitWithoutRankHasItsNameAndNothingElse() throws Exception {
        Results.KindResults kind = kind("", new Stage("final"));
        assertThat(machine(kind, Medium.CSV, 2)).containsExactly("", "x3", "Xã Ba", "", "", "", "");
    }

    @Test
    void screensSayTheUnitInTheCellAndOthersInTheHeading() throws Exception {
        Results.KindResults kind = kind("", new Stage("final"));
        assertThat(headings(kind, Medium.SCREEN)).contains("Giá trị").doesNotContain("Giá trị (%)");
        assertThat(headings(kind, Medium.SHEET)).contains("Giá trị (%)");
        assertThat(screen(kind, 0)).containsExactly("1", "Xã Một", "9,00/10", "90,00%", "80,00%", "▲10,00");
        assertThat(screen(kind, 1)).containsExactly("2", "Xã Hai", "5,00/10", "50,00%", "50,00%", "");
    }

    @Test
    void onTheScaleToOneOnlyTheContractStillSaysPercent() throws Exception {
        Results.KindResults kind = kind("ranking: {scale: unit, decimals: 4}", new Stage("final"));
        assertThat(headings(kind, Medium.PAGE)).contains("Giá trị").doesNotContain("Giá trị (%)");
        assertThat(headings(kind, Medium.CSV)).contains("Giá trị (%)");
        assertThat(screen(kind, 0)).contains("0,9000");
    }

    private List<String> keys(Results.KindResults kind, Medium medium) {
        return columns(kind, medium).stream().map(TableColumn::key).toList();
    }

    private List<String> headings(Results.KindResults kind, Medium medium) {
        return columns(kind, medium).stream()
                .map(column -> column.heading(TEXTS))
                .toList();
    }

    private List<String> machine(Results.KindResults kind, Medium medium, int row) {
        return columns(kind, medium).stream()
                .map(column -> column.machine(ranking(kind).rows().get(row)).orElse(""))
                .toList();
    }

    private List<String> screen(Results.KindResults kind, int row) {
        Numbers numbers = new Numbers(TEXTS);
        return columns(kind, Medium.SCREEN).stream()
                .map(column -> numbers.cellWithUnit(column, ranking(kind).rows().get(row))
                        .orElse(""))
                .toList();
    }

    private static List<TableColumn<RankingRow>> columns(Results.KindResults kind, Medium medium) {
        return RankingColumns.of(kind.kind(), ranking(kind), medium);
    }

    private static Ranking ranking(Results.KindResults kind) {
        return kind.rankings().get(0);
    }

    /** Three made-up units: one whose points a round changed, one whose points it kept, one without a form. */
    private Results.KindResults kind(String more, Stage stage) throws Exception {
        Files.writeString(
                folder.resolve("dti.yaml"),
                """
                title: Kỳ thử
                year: 2024
                organiser: UBND huyện Thử
                kinds: [{code: xa, name: Các xã, indicators: bo.yaml}]
                units:
                  - {code: x1, name: Xã Một, kind: xa}
                  - {code: x2, name: Xã Hai, kind: xa}
                  - {code: x3, name: Xã Ba, kind: xa}
                rounds: [{code: lan-1, name: Thẩm định lần 1}]
                """
                        + more + "\n");
        Files.writeString(
                folder.resolve("bo.yaml"),
                """
                id: bo
                title: Bộ thử
                version: "1"
                pillars: [{code: p, name: Trụ cột}]
                groups:
                  - code: "1"
                    name: Nhóm
                    pillars: [p]
                    indicators: [{code: "1.1", name: Chỉ số, max: 10, evidence: optional}]
                """);
        write("bai-nop/x1.csv", "Mã chỉ số,Điểm tự chấm\n1.1,8\n");
        write("bai-nop/x2.csv", "Mã chỉ số,Điểm tự chấm\n1.1,5\n");
        write("tham-dinh/lan-1/kq.csv", "Mã đơn vị,Mã chỉ số,Điểm thẩm định,Lý do\nx1,1.1,9,Đủ tài liệu\n");
        return MainLine.load(folder)
                .run(new Results.Options(stage, false, false), (done, all) -> {})
                .kinds()
                .get(0);
    }

    private void write(String file, String content) throws Exception {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
