package vn.dti.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranking tables that agree with themselves, and the first row of those that do not. */
class RankingTableTest {

    private static final String HEADER = "\ufeffHạng,Mã đơn vị,Đơn vị,Điểm đạt,Điểm tối đa,Giá trị (%),Xếp loại\r\n";

    private static Optional<RankingTable.Disagreement> check(String rows)
            throws IOException, RankingTable.NotRankingException {
        return RankingTable.check(new StringReader(HEADER + rows.replace("\n", "\r\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1,a,A,27.00,40.00,67.50,\n",
                "1,a,A,30.00,40.00,75.00,\n2,b,B,27.00,40.00,67.50,\n2,c,C,13.50,20.00,67.50,\n4,d,D,0.00,20.00,0.00,\n",
                "1,a,A,30.00,40.00,75.00,\n2,b,B,27.00,40.00,67.50,\n2,c,C,13.50,20.00,67.50,\n3,d,D,0.00,20.00,0.00,\n",
                "1,a,A,30.00,40.00,0.7500,\n2,b,B,27.00,40.00,0.6750,\n",
                "1,a,A,27.00,40.00,67.50,\n2,b,B,27.00,40.00,67.50,\n",
                "1,a,A,1.00,3.00,33.3,\n,b,B,,,,\n,c,C,,,,\n",
                "1,a,A,1.25,100.00,1.3,\n"
            })
    void agree(String rows) throws IOException, RankingTable.NotRankingException {
        assertThat(check(rows)).isEmpty();
    }

    private static void first(String rows, long line, String problem, String expected)
            throws IOException, RankingTable.NotRankingException {
        RankingTable.Disagreement found = check(rows).orElseThrow();
        assertThat(found.line()).isEqualTo(line);
        assertThat(found.problem()).isEqualTo(problem);
        assertThat(found.expected()).isEqualTo(expected);
    }

    @Test
    void theFirstRowThatDoesNotAgreeIsNamed() throws IOException, RankingTable.NotRankingException {
        first("1,a,A,27.00,40.00,67.50,\n2,b,B,20.00,40.00,50.01,\n", 3, "value", "50.00");
        first("1,a,A,27.00,40.00,67.50,\n3,b,B,20.00,40.00,50.00,\n", 3, "rank", "2");
        first("1,a,A,27.00,40.00,67.50,\n1,b,B,20.00,40.00,50.00,\n", 3, "rank", "2");
        first("2,a,A,27.00,40.00,67.50,\n", 2, "rank", "1");
        first("1,a,A,20.00,40.00,50.00,\n2,b,B,27.00,40.00,67.50,\n", 3, "order", "50.00");
        first("1,a,A,41.00,40.00,102.50,\n", 2, "points", "40.00");
        first("1,a,A,tám,40.00,67.50,\n", 2, "number", "");
        first(",a,A,,,,\n1,b,B,27.00,40.00,67.50,\n", 3, "blank", "");
        first(
                "1,a,A,30.00,40.00,75.00,\n1,b,B,30.00,40.00,75.00,\n3,c,C,20.00,40.00,50.00,\n3,d,D,10.00,40.00,25.00,\n",
                5,
                "rank",
                "4");
    }

    @Test
    void anotherTableIsRefused() {
        assertThatThrownBy(() -> RankingTable.check(new StringReader("a,b\n1,2\n")))
                .isInstanceOf(RankingTable.NotRankingException.class)
                .hasMessageContaining("Hạng");
    }
}
