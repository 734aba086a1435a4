package vn.dti.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dti.analysis.Medians;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.code.KindCode;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.Spread;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Texts;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Scorer;
import vn.dti.scoring.Spreads;
import vn.dti.scoring.Status;
import vn.dti.view.Numbers;
import vn.dti.view.Remarks;
import vn.dti.view.StageNames;

/**
 * What all published documents of a run are written from.
 *
 * @param medians by kind, at the stage it is shown at
 * @param places ranks and bands, by kind
 * @param spreads lowest and highest of relative rules, by kind, stage and indicator
 * @param withoutEvidence findings of missing evidence, by code of the unit
 * @param reachable published files that can be linked to, by their names below the folder
 */
public record Publishing(
        Results results,
        Texts texts,
        Map<KindCode, Medians> medians,
        Map<KindCode, RankingPlaces> places,
        Map<KindCode, Spreads> spreads,
        Map<Optional<UnitCode>, List<Notice>> withoutEvidence,
        Set<String> reachable) {

    public static final String PAGE = "bao-cao.html";
    public static final String METHOD = "phuong-phap.html";
    public static final String DECISION = "quyet-dinh.docx";
    public static final String SUBMISSION = "to-trinh.docx";
    public static final String REPORT = "bao-cao.docx";
    /** What the names of minutes begin with, before the code of the round. */
    public static final String MINUTES = "bien-ban-";

    public static final String SCORECARDS = "phieu/";

    public static Publishing of(Results results, Texts texts, Set<String> reachable) {
        Map<KindCode, Medians> medians = results.kinds().stream()
                .collect(Collectors.toMap(
                        kind -> kind.kind().code(), kind -> Medians.of(kind, StageNames.shown(results, kind.kind()))));
        Map<KindCode, RankingPlaces> places = results.kinds().stream()
                .collect(Collectors.toMap(kind -> kind.kind().code(), RankingPlaces::new));
        Map<KindCode, Spreads> spreads = results.kinds().stream()
                .collect(Collectors.toMap(
                        kind -> kind.kind().code(),
                        kind -> Scorer.spreads(kind.kind(), kind.scorecards(), results.reported())));
        Map<Optional<UnitCode>, List<Notice>> withoutEvidence = results.notices().stream()
                .filter(notice -> notice.code() == NoticeCode.EVIDENCE_MISSING
                        || notice.code() == NoticeCode.EVIDENCE_MISSING_ZERO)
                .collect(Collectors.groupingBy(notice -> notice.place().unit()));
        return new Publishing(results, texts, medians, places, spreads, withoutEvidence, reachable);
    }

    /** The same for what is written in another language than the rest, as administrative documents are. */
    public Publishing in(Texts other) {
        return new Publishing(results, other, medians, places, spreads, withoutEvidence, reachable);
    }

    /** The stage a kind is shown at. */
    public Stage stage(Kind kind) {
        return StageNames.shown(results, kind);
    }

    public Medians medians(Kind kind) {
        return medians.get(kind.code());
    }

    public RankingPlaces places(Kind kind) {
        return places.get(kind.code());
    }

    /** Lowest and highest of the relative rules of an indicator, as a unit is measured at a stage. */
    public Map<Relative, Spread> spreads(Kind kind, Stage at, IndicatorCode indicator, Unit unit) {
        return spreads.get(kind.code()).of(at, indicator, unit);
    }

    public Numbers numbers() {
        return Numbers.onPaper(texts);
    }

    /** What the results of a kind are, in a sentence. */
    public String stageName(Kind kind) {
        return results.kinds().stream()
                .filter(of -> of.kind().code().equals(kind.code()))
                .map(of -> stageNames().of(of.appraisal(), stage(kind)))
                .findFirst()
                .orElseThrow();
    }

    public StageNames stageNames() {
        return new StageNames(texts);
    }

    public Remarks remarks() {
        return new Remarks(texts);
    }

    public String text(String key, Object... arguments) {
        return texts.get("publish." + key, arguments);
    }

    /** The address of a file from a page in the folder itself; empty where it is not published. */
    public String address(String file) {
        return reachable.contains(file) ? file : "";
    }

    /** The title of a unit's scorecard. */
    public String title(Scorecard card) {
        return text("card.title", card.unit().name());
    }

    /** How many units have scores. */
    public static long scored(Results.KindResults kind) {
        return kind.scorecards().stream()
                .filter(card -> card.status() == Status.SCORED)
                .count();
    }
}
