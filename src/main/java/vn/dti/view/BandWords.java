package vn.dti.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dti.assessment.Band;
import vn.dti.notice.Texts;
import vn.dti.ranking.MissedCondition;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;

/** The conditions of bands in words: what a band asks, and which of it a unit missed. */
public record BandWords(Texts texts) {

    /** What a band asks besides its bound; empty where it asks nothing. */
    public Optional<String> conditions(Band band) {
        List<String> words = new ArrayList<>();
        for (Band.Part part : Band.Part.values()) {
            if (band.every().containsKey(part)) {
                words.add(texts.get(
                        switch (part) {
                            case PILLAR -> "report.band.every.pillar";
                            case GROUP -> "report.band.every.group";
                            case INDICATOR -> "report.band.every.indicator";
                        },
                        band.every().get(part)));
            }
        }
        if (!band.noZero().isEmpty()) {
            words.add(texts.get("report.band.no_zero", band.noZero()));
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
    }

    /** One sentence per unit of a ranking whose value reaches a band of which it misses a condition. */
    public List<String> missed(Ranking ranking) {
        return ranking.rows().stream()
                .filter(row -> !row.missed().isEmpty())
                .map(row -> texts.get(
                        "report.band.missed.unit", row.scorecard().unit().name(), missed(row)))
                .toList();
    }

    /** What a unit missed of which bands, and where it falls. */
    public String missed(RankingRow row) {
        Map<String, List<MissedCondition>> byBand = new LinkedHashMap<>();
        row.missed().forEach(missed -> byBand.computeIfAbsent(missed.band().name(), key -> new ArrayList<>())
                .add(missed));
        String bands = byBand.entrySet().stream()
                .map(band -> texts.get(
                        "report.band.missed.band",
                        band.getKey(),
                        band.getValue().stream().map(this::condition).collect(Collectors.joining(", "))))
                .collect(Collectors.joining("; "));
        return row.band()
                .map(band -> texts.get("report.band.missed", band.name(), bands))
                .orElseGet(() -> texts.get("report.band.missed.none", bands));
    }

    private String condition(MissedCondition missed) {
        return missed.part().isEmpty()
                ? texts.get("report.band.zero", missed.code(), missed.name())
                : texts.get(
                        "report.band.below",
                        missed.part().get() == Band.Part.PILLAR ? missed.name() : missed.code() + " " + missed.name(),
                        missed.reached(),
                        missed.asked());
    }
}
