package vn.dti.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.dti.code.IndicatorCode;
import vn.dti.indicator.IndicatorSet;
import vn.dti.notice.NoticeCode;
import vn.dti.yaml.Fields;
import vn.dti.yaml.NearestWord;
import vn.dti.yaml.Problems;
import vn.dti.yaml.YamlNode;

/** Reads the bands of dti.yaml or of a kind, with their conditions (dac-ta 1). */
final class BandsReader {

    private final Problems problems;

    BandsReader(Problems problems) {
        this.problems = problems;
    }

    /** The bands, highest bound first. */
    List<Band> read(Fields fields) {
        List<Band> bands = new ArrayList<>(fields.each("bands", band -> {
            Optional<BigDecimal> bound = band.node("at_least").flatMap(this::bound);
            if (bound.isEmpty() && !band.has("at_least")) {
                band.missing("at_least");
            }
            return new Band(band.requiredText("name"), bound.orElse(BigDecimal.ZERO), every(band), noZero(band));
        }));
        List<YamlNode> items = fields.items("bands");
        for (int i = 1; i < bands.size(); i++) {
            Band band = bands.get(i);
            Optional<Band> alike = bands.subList(0, i).stream()
                    .filter(other -> other.atLeast().compareTo(band.atLeast()) == 0)
                    .findFirst();
            if (alike.isPresent()) {
                problems.add(NoticeCode.BANDS_ALIKE, items.get(i), alike.get().name(), band.name());
            }
        }
        bands.sort(Comparator.comparing(Band::atLeast).reversed());
        return bands;
    }

    private Map<Band.Part, BigDecimal> every(Fields band) {
        Map<Band.Part, BigDecimal> every = new EnumMap<>(Band.Part.class);
        band.fields("every").ifPresent(fields -> {
            for (Band.Part part : Band.Part.values()) {
                fields.node(part.name().toLowerCase(Locale.ROOT))
                        .flatMap(this::bound)
                        .ifPresent(least -> every.put(part, least));
            }
            fields.finish();
        });
        return every;
    }

    private static List<IndicatorCode> noZero(Fields band) {
        return band.texts("no_zero").stream().map(IndicatorCode::new).toList();
    }

    /** Complains of conditions on indicators that none of the sets has. */
    void check(List<Band> bands, List<IndicatorSet> sets, YamlNode node) {
        List<String> known = sets.stream()
                .flatMap(set -> set.indicators().stream())
                .map(indicator -> indicator.code().text())
                .toList();
        for (Band band : bands) {
            for (IndicatorCode code : band.noZero()) {
                if (!sets.isEmpty()
                        && sets.stream().allMatch(set -> set.indicator(code).isEmpty())) {
                    problems.add(
                            NoticeCode.BAND_INDICATOR_UNKNOWN,
                            node,
                            band.name(),
                            code,
                            NearestWord.proposal(code.text(), known));
                }
            }
        }
    }

    /** A bound in percent, with or without its sign. */
    private Optional<BigDecimal> bound(YamlNode node) {
        boolean signed =
                Fields.text(node, problems).filter(text -> text.endsWith("%")).isPresent();
        return signed ? percent(node) : Fields.decimal(node, problems);
    }

    private Optional<BigDecimal> percent(YamlNode node) {
        String text = Fields.text(node, problems).orElse("");
        return Fields.decimal(
                new YamlNode.Scalar(text.substring(0, text.length() - 1).strip(), true, node.line(), node.column()),
                problems);
    }
}
