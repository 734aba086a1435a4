package vn.dti.sets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.dti.notice.Texts;

/** The columns of a set as a workbook, in their order; their titles stand in the messages under {@code set.column.<key>}. */
enum SetColumn {
    LINE(14),
    LEVEL(6),
    CODE(10),
    NAME(45),
    MAX(9),
    PILLARS(18),
    RULE(26),
    A(24),
    B(24),
    C(16),
    D(16),
    OF(12),
    TARGET(10),
    REACHED(11),
    BELOW(13),
    FROM(9),
    AWARD(9),
    REACH(11),
    STEPS(38),
    OTHERWISE(10),
    BY(12),
    BEFORE(12),
    LATE(9),
    TO(9),
    POINTS(24),
    WHEN_EMPTY(14),
    EVIDENCE(11),
    LEAD(22),
    COOPERATING(22),
    ROLE(12),
    GUIDANCE(40),
    TIMING(16),
    OTHER(24);

    /** The columns that hold the value of a rule's key of the same name. */
    static final List<SetColumn> OF_RULE =
            List.of(OF, TARGET, REACHED, BELOW, FROM, AWARD, OTHERWISE, BY, BEFORE, LATE, TO, WHEN_EMPTY);

    /** The columns that hold the value of an indicator's key of the same name. */
    static final List<SetColumn> OF_LINE = List.of(CODE, NAME, MAX, EVIDENCE, ROLE, GUIDANCE, TIMING);

    /** The columns that hold a list, one a line. */
    static final List<SetColumn> LISTS = List.of(PILLARS, LEAD, COOPERATING);

    static final List<SetColumn> INPUTS = List.of(A, B, C, D);

    private final int width;

    SetColumn(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    /** The key in a set's file. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title(Texts texts) {
        return texts.get("set.column." + key());
    }

    static Optional<SetColumn> of(String key, List<SetColumn> among) {
        return among.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** The column of a title in either language. */
    static Optional<SetColumn> titled(String title, List<Texts> languages) {
        String bare = AppendixColumns.bare(title);
        return Arrays.stream(values())
                .filter(column -> languages.stream().anyMatch(texts -> AppendixColumns.bare(column.title(texts))
                        .equals(bare)))
                .findFirst();
    }
}
