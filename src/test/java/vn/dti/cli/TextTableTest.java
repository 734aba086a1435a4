package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dti.cli.TextTable.Column;

class TextTableTest {

    @Test
    void widthsFollowTheCellsWhereThereIsRoom() {
        assertThat(table(80).lines())
                .containsExactly(
                        "Đơn vị                                    Điểm  Tự đánh giá  Xếp loại",
                        "Xã Một                                   10,00         9,00  Tốt",
                        "Xã Hai có một cái tên dài không ai viết   5,00         4,00  Khá");
    }

    @Test
    void headingsTakeTwoLinesThenNamesAreShortenedInTheMiddle() {
        assertThat(table(50).lines())
                .containsExactly(
                        "                                     Tự đánh  Xếp",
                        "Đơn vị                         Điểm      giá  loại",
                        "Xã Một                        10,00     9,00  Tốt",
                        "Xã Hai có một…không ai viết    5,00     4,00  Khá");
    }

    @Test
    void columnsAreLeftOutInTheOrderTheySay() {
        assertThat(String.join("\n", table(38).lines()))
                .contains("Điểm", "đánh")
                .doesNotContain("loại");
        assertThat(String.join("\n", table(20).lines())).contains("Điểm").doesNotContain("đánh");
        assertThat(table(38).lines()).allMatch(line -> line.length() <= 38);
        assertThat(table(20).lines()).allMatch(line -> line.length() <= 20);
    }

    @Test
    void aNameIsNotCutForAHeading() {
        TextTable table = new TextTable(
                41,
                List.of(
                        Column.names("Đơn vị"),
                        Column.words("Nhận ngày"),
                        Column.numbers("Thẩm định lần một"),
                        Column.numbers("Lỗi")));
        table.row(List.of("Thị trấn Mộ Đức", "12/11/2024", "57", "0"));
        assertThat(table.lines())
                .containsExactly(
                        "                                Thẩm",
                        "                                định",
                        "Đơn vị           Nhận ngày   lần một  Lỗi",
                        "Thị trấn Mộ Đức  12/11/2024       57    0");
    }

    @Test
    void shortTextsStayAsTheyAre() {
        assertThat(TextTable.middle("Xã Đức Tân", 10)).isEqualTo("Xã Đức Tân");
        assertThat(TextTable.middle("Thị trấn Mộ Đức", 13)).isEqualTo("Thị tr…Mộ Đức");
        assertThat(TextTable.end("4.5 +4,64 · KK.1 −2,00", 12)).isEqualTo("4.5 +4,64 ·…");
    }

    private static TextTable table(int width) {
        TextTable table = new TextTable(
                width,
                List.of(
                        Column.names("Đơn vị"),
                        Column.numbers("Điểm"),
                        Column.numbers("Tự đánh giá").leftOut(2),
                        Column.words("Xếp loại").leftOut(1)));
        table.row(List.of("Xã Một", "10,00", "9,00", "Tốt"));
        table.row(List.of("Xã Hai có một cái tên dài không ai viết", "5,00", "4,00", "Khá"));
        return table;
    }
}
