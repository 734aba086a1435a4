package vn.dti.view;

import java.util.Optional;
import vn.dti.assessment.Cluster;
import vn.dti.notice.Texts;
import vn.dti.ranking.Ranking;
import vn.dti.scoring.Scope;

/** What people call a scope. */
public final class ScopeName {

    private ScopeName() {}

    /** What people call what a ranking ranks: its scope, and the cluster whose units it ranks. */
    public static String of(Ranking ranking, Texts texts) {
        return of(ranking.scope(), ranking.cluster(), texts);
    }

    /** The same of a scope, and of a cluster where there is one. */
    public static String of(Scope scope, Optional<Cluster> cluster, Texts texts) {
        String name = of(scope, texts);
        return cluster.map(each -> texts.get("report.ranking.cluster", name, each.name()))
                .orElse(name);
    }

    public static String of(Scope scope, Texts texts) {
        return scope.isOverall() ? texts.get("report.overall") : scope.name();
    }
}
