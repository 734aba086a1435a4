package vn.dti.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import vn.dti.assessment.Band;
import vn.dti.assessment.Kind;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.scoring.Total;

/** {@code xep-hang-<kind>-<scope>.csv}: one ranking table (dac-ta 5). The header is the same in every language. */
final class RankingCsv {

    static final String PREFIX = "xep-hang-";
    static final String SUFFIX = ".csv";

    private static final String[] HEADER = {
        "Hạng", "Mã đơn vị", "Đơn vị", "Điểm đạt", "Điểm tối đa", "Giá trị (%)", "Xếp loại"
    };

    private RankingCsv() {}

    static String name(Kind kind, Ranking ranking) {
        return PREFIX + kind.code() + "-" + ranking.scope().code() + SUFFIX;
    }

    static void write(Kind kind, Ranking ranking, OutputStream out) throws IOException {
        int pointsDecimals = kind.ranking().pointsDecimals();
        try (CsvFile csv = new CsvFile(out)) {
            for (String column : HEADER) {
                csv.own(column);
            }
            csv.endRow();
            for (RankingRow row : ranking.rows()) {
                Optional<Total> total = row.total();
                csv.own(row.rank().map(String::valueOf).orElse(""))
                        .text(row.scorecard().unit().code())
                        .text(row.scorecard().unit().name())
                        .own(total.map(Total::points).map(Figures::rounded).orElse(""))
                        .own(total.map(each -> Figures.rounded(Figures.sumOfMaxima(each.maximum(), pointsDecimals)))
                                .orElse(""))
                        .own(total.flatMap(Total::value).map(Figures::rounded).orElse(""))
                        .text(row.band().map(Band::name).orElse(""))
                        .endRow();
            }
        }
    }
}
