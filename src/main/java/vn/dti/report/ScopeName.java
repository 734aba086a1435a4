package vn.dti.report;

import vn.dti.notice.Texts;
import vn.dti.scoring.Scope;

/** What people call a scope. */
final class ScopeName {

    private ScopeName() {}

    static String of(Scope scope, Texts texts) {
        return scope.isOverall() ? texts.get("report.overall") : scope.name();
    }
}
