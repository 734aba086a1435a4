package vn.dti.report;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.analysis.Separation;
import vn.dti.code.Stage;
import vn.dti.json.Json;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Total;

/** What {@code dti explain A --against B --format json} prints; see docs/dau-ra.md. */
public final class SeparationJson {

    private static final int DEPTH = 2;

    private SeparationJson() {}

    private record File(
            String schema,
            UnitEntry unit,
            UnitEntry against,
            boolean different_maxima,
            String value_difference,
            String exact_difference,
            List<PartEntry> parts,
            String exact_cut,
            String rounding) {}

    private record UnitEntry(String unit, String name, String points, String maximum, String value) {}

    private record PartEntry(
            String indicator, String name, String points, String against, String difference, String exact) {}

    /** The whole answer, with a line feed at its end. */
    public static String text(Separation separation) {
        return Json.text(
                new File(
                        "dti-against/1",
                        unit(separation.one(), separation.totalOfOne()),
                        unit(separation.other(), separation.totalOfOther()),
                        separation.differentMaxima(),
                        separation.printedDifference().toPlainString(),
                        exact(separation.difference()),
                        separation.parts().stream()
                                .map(part -> new PartEntry(
                                        part.indicator().code().text(),
                                        part.indicator().name(),
                                        part.ofOne().assessedAt(Stage.FINAL)
                                                ? part.one().toPlainString()
                                                : null,
                                        part.ofOther().assessedAt(Stage.FINAL)
                                                ? part.other().toPlainString()
                                                : null,
                                        separation.shown(part.difference()).toPlainString(),
                                        exact(part.difference())))
                                .toList(),
                        exact(separation.cut()),
                        separation.rounding().toPlainString()),
                DEPTH);
    }

    private static UnitEntry unit(Scorecard card, Total total) {
        return new UnitEntry(
                card.unit().code().text(),
                card.unit().name(),
                total.points().toPlainString(),
                total.maximum().toPlainString(),
                total.value().orElseThrow().toPlainString());
    }

    /** {@code 287/98000}. */
    private static String exact(BigFraction fraction) {
        return fraction.getNumerator() + "/" + fraction.getDenominator();
    }
}
