package vn.dti.publish;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dti.analysis.Medians;
import vn.dti.assessment.Kind;
import vn.dti.notice.Texts;
import vn.dti.report.Wording;
import vn.dti.run.Results;
import vn.dti.scoring.Status;

/**
 * What all published documents of a run are written from.
 *
 * @param medians by code of the kind, at the stage it is shown at
 * @param reachable published files that can be linked to, by their names below the folder
 */
record Publishing(Results results, Texts texts, Map<String, Medians> medians, Set<String> reachable) {

    static final String PAGE = "bao-cao.html";
    static final String METHOD = "phuong-phap.html";
    static final String DECISION = "quyet-dinh.docx";
    static final String SCORECARDS = "phieu/";

    static Publishing of(Results results, Texts texts, Set<String> reachable) {
        Map<String, Medians> medians = results.kinds().stream()
                .collect(Collectors.toMap(
                        kind -> kind.kind().code(), kind -> Medians.of(kind, Wording.stage(results, kind.kind()))));
        return new Publishing(results, texts, medians, reachable);
    }

    /** The stage a kind is shown at. */
    String stage(Kind kind) {
        return Wording.stage(results, kind);
    }

    Medians medians(Kind kind) {
        return medians.get(kind.code());
    }

    Figured figured() {
        return new Figured(texts);
    }

    Wording wording() {
        return wordingIn(texts);
    }

    Wording wordingIn(Texts language) {
        return new Wording(language);
    }

    String text(String key, Object... arguments) {
        return texts.get("publish." + key, arguments);
    }

    /** The address of a file from a page in the folder itself; empty where it is not published. */
    String address(String file) {
        return reachable.contains(file) ? file : "";
    }

    /** How many units have scores. */
    static long scored(Results.KindResults kind) {
        return kind.scorecards().stream()
                .filter(card -> card.status() == Status.SCORED)
                .count();
    }

    /** Items that differ, in their order. */
    static <T> List<String> names(List<T> items, Function<T, String> name) {
        return items.stream().map(name).distinct().toList();
    }
}
