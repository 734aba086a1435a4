package vn.dti.view;

import vn.dti.notice.Texts;
import vn.dti.ranking.Ranking;
import vn.dti.scoring.Scope;

/** What people call a scope. */
public final class ScopeName {

    private ScopeName() {}

    /** What people call what a ranking ranks: its scope, and the cluster whose units it ranks. */
    public static String of(Ranking ranking, Texts texts) {
        String name = of(ranking.scope(), texts);
        return ranking.cluster()
                .map(cluster -> texts.get("report.ranking.cluster", name, cluster.name()))
                .orElse(name);
    }

    public static String of(Scope scope, Texts texts) {
        return scope.isOverall() ? texts.get("report.overall") : scope.name();
    }
}
