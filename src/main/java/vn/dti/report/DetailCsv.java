package vn.dti.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.dti.assessment.Round;
import vn.dti.code.Stage;
import vn.dti.run.Results;
import vn.dti.view.IndicatorLine;

/**
 * {@code diem-chi-tiet.csv}: one row per unit and indicator (dac-ta 5), blank from {@code self} on for units without
 * scores. Where kinds have rounds of their own, there is a column for each round that any of them has.
 */
final class DetailCsv implements AutoCloseable {

    static final String NAME = "diem-chi-tiet.csv";

    private final Set<Stage> rounds;
    private final CsvFile csv;

    /** Starts the file with its header. */
    DetailCsv(Results results, OutputStream out) throws IOException {
        this.rounds = rounds(results);
        this.csv = new CsvFile(out);
        csv.own("Mã đơn vị").own("Mã chỉ số").own("Điểm tối đa").own(Stage.SELF.text());
        for (Stage round : rounds) {
            csv.text(round.text());
        }
        csv.own("Điểm cuối").own("Quyết định bởi").own("Lý do").endRow();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    /** The rounds of all kinds in order of first appearance. */
    private static Set<Stage> rounds(Results results) {
        Set<Stage> rounds = new LinkedHashSet<>();
        for (Results.KindResults kind : results.kinds()) {
            kind.kind().rounds().stream().map(Round::code).forEach(rounds::add);
        }
        return rounds;
    }

    /** Writes the rows of a unit. */
    void rows(List<IndicatorLine> lines) {
        try {
            for (IndicatorLine line : lines) {
                row(line);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void row(IndicatorLine line) throws IOException {
        csv.text(line.unit().code().text())
                .text(line.indicator().code().text())
                .own(line.indicator().maximum().toPlainString())
                .own(line.self().map(BigDecimal::toPlainString).orElse(""));
        for (Stage round : rounds) {
            csv.own(line.decided(round).map(BigDecimal::toPlainString).orElse(""));
        }
        csv.own(line.last().map(BigDecimal::toPlainString).orElse(""))
                .text(line.decidedBy())
                .text(line.reason())
                .endRow();
    }
}
