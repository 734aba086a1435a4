package vn.dti.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dti.arithmetic.Exact;
import vn.dti.assessment.Band;
import vn.dti.assessment.FileLimits;
import vn.dti.assessment.Policies;
import vn.dti.assessment.RankingOptions;
import vn.dti.assessment.TieBreak;
import vn.dti.code.IndicatorCode;

/** Values as a dti.yaml writes them, on one line. */
final class PlanWords {

    private PlanWords() {}

    static List<String> of(Policies policies) {
        Map<String, Enum<?>> words = new LinkedHashMap<>();
        words.put("unappraised", policies.unappraised());
        words.put("missing_evidence", policies.missingEvidence());
        words.put("missing_submission", policies.missingSubmission());
        words.put("entered_points", policies.enteredPoints());
        words.put("missing_rows", policies.missingRows());
        return words.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    static String of(RankingOptions ranking) {
        return "{decimals: " + ranking.decimals()
                + ", points_decimals: " + ranking.pointsDecimals()
                + ", scale: " + (ranking.unitScale() ? "unit" : "percent")
                + ", ties: " + (ranking.dense() ? "dense" : "competition")
                + (ranking.withinClusters() ? ", within: [cluster]" : "")
                + ", tie_break: "
                + texts(ranking.tieBreak().stream().map(TieBreak::word).toList()) + "}";
    }

    static String of(Band band) {
        return "{name: " + text(band.name()) + ", at_least: " + Exact.text(band.atLeast()) + conditions(band) + "}";
    }

    private static String conditions(Band band) {
        List<String> every = new ArrayList<>();
        for (Band.Part part : Band.Part.values()) {
            if (band.every().containsKey(part)) {
                every.add(part.name().toLowerCase(Locale.ROOT) + ": "
                        + Exact.text(band.every().get(part)));
            }
        }
        return (every.isEmpty() ? "" : ", every: {" + String.join(", ", every) + "}")
                + (band.noZero().isEmpty()
                        ? ""
                        : ", no_zero: "
                                + texts(band.noZero().stream()
                                        .map(IndicatorCode::text)
                                        .toList()));
    }

    /** Empty where the usual limits hold. */
    static String of(FileLimits limits) {
        Map<String, Optional<Integer>> all = new LinkedHashMap<>();
        all.put("file_bytes", limits.fileBytes());
        all.put("unpacked_bytes", limits.unpackedBytes());
        all.put("rows", limits.rows());
        all.put("cells", limits.cells());
        all.put("columns", limits.columns());
        all.put("text_length", limits.textLength());
        all.put("seconds", limits.seconds());
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().isPresent())
                .map(entry -> entry.getKey() + ": " + entry.getValue().get())
                .collect(Collectors.joining(", "));
    }

    static String texts(List<String> entries) {
        return entries.stream().map(PlanWords::text).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A text as YAML takes it for text: in quotes wherever it could be anything else. */
    static String text(String text) {
        if (text.matches("\\p{L}[\\p{L}\\p{N} ./()-]*") && !text.endsWith(" ")) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            switch (character) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.appendCodePoint(character);
            }
        });
        return quoted.append('"').toString();
    }
}
