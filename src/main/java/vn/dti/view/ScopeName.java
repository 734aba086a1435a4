package vn.dti.view;

import vn.dti.notice.Texts;
import vn.dti.scoring.Scope;

/** What people call a scope. */
public final class ScopeName {

    private ScopeName() {}

    public static String of(Scope scope, Texts texts) {
        return scope.isOverall() ? texts.get("report.overall") : scope.name();
    }
}
