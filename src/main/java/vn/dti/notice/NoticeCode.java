package vn.dti.notice;

import static vn.dti.notice.Severity.ERROR;
import static vn.dti.notice.Severity.INFO;
import static vn.dti.notice.Severity.WARNING;

import java.util.List;
import java.util.Locale;

/**
 * Everything dti can find. A code is stable: scripts and documents rely on it. Its text stands in
 * {@code messages_*.properties} under {@code notice.<key>}.
 */
public enum NoticeCode {
    // Files as such (table)
    FILE_EMPTY(ERROR),
    FILE_DAMAGED(ERROR),
    FILE_ENCRYPTED(ERROR),
    FILE_LIMIT_REACHED(ERROR),
    FILE_NOT_SPREADSHEET(WARNING),

    // YAML as such (yaml)
    YAML_TOO_LARGE(ERROR),
    YAML_EMPTY(ERROR),
    YAML_NOT_UTF8(ERROR),
    YAML_SYNTAX(ERROR),
    YAML_TOO_DEEP(ERROR),
    YAML_ALIASES(ERROR),
    YAML_SECOND_DOCUMENT(ERROR),
    YAML_DUPLICATE_KEY(ERROR),
    YAML_UNKNOWN_KEY(ERROR),
    YAML_MISSING_KEY(ERROR),
    YAML_NOT_MAPPING(ERROR),
    YAML_NOT_SEQUENCE(ERROR),
    YAML_NOT_TEXT(ERROR),
    YAML_NOT_NUMBER(ERROR),
    YAML_DECIMAL_COMMA(ERROR),
    YAML_OUT_OF_RANGE(ERROR),
    YAML_NOT_DAY(ERROR),
    YAML_NOT_ONE_OF(ERROR),

    // Indicator sets (indicator)
    CODE_NOT_ALLOWED(ERROR),
    RULE_NOT_ONE(ERROR),
    RULE_UNKNOWN(ERROR),
    RULE_AWARD(ERROR),
    RULE_ARITHMETIC(ERROR),
    RULE_READS_NOTHING(ERROR),
    RULE_INPUT_UNDECLARED(ERROR),
    RULE_INPUT_KINDS(ERROR),
    RULE_OPTIONS_ALIKE(ERROR),
    RULE_STEPS_REACH(ERROR),
    RULE_FROM_NOT_BELOW_TARGET(ERROR),
    RULE_DEADLINE_DAY(ERROR),
    RULE_NOT_IN_PART(ERROR),
    SET_CODE_TWICE(ERROR),
    SET_PILLAR_UNKNOWN(ERROR),
    SET_INPUT_LETTER(ERROR),
    SET_MAXIMUM_NOT_POSITIVE(ERROR),
    SET_CONTAINER_MAXIMUM(ERROR),
    SET_EXAMPLE_INDICATOR(ERROR),
    SET_EXAMPLE_FAILS(ERROR),
    SET_EXAMPLE_NO_POINTS(ERROR),
    SET_TOTAL_DIFFERS(WARNING),
    SET_NO_RULE_NO_GUIDANCE(WARNING),
    SET_PILLAR_EMPTY(WARNING),

    // dti.yaml (assessment)
    ASSESSMENT_NOT_FOUND(ERROR),
    ASSESSMENT_CODE_TWICE(ERROR),
    SET_NOT_READABLE(ERROR),
    UNIT_KIND_UNKNOWN(ERROR),
    ROUND_RESERVED(ERROR),
    DEADLINE_DAY(ERROR),
    BANDS_ALIKE(ERROR),
    WINDOW_REVERSED(ERROR),
    EXCLUSION_INDICATOR_UNKNOWN(ERROR),
    EXCLUSION_UNIT_UNKNOWN(ERROR),
    EXCLUSION_NO_UNITS(ERROR),
    EXCLUSION_NOT_SUBSTITUTE(ERROR),
    EXCLUSION_REPLACES_ONE(ERROR),
    WINDOW_OUTSIDE_YEAR(WARNING),
    DEADLINE_OUTSIDE_YEAR(WARNING),
    DEADLINE_BEFORE_WINDOW_ENDS(WARNING),
    RANKING_BEFORE_SELF_ASSESSMENT(WARNING),
    TIMING_OUTSIDE_YEAR(WARNING),

    // Points (scoring)
    DENOMINATOR_ZERO(WARNING),
    DENOMINATOR_ZERO_FULL(WARNING),
    DENOMINATOR_ZERO_NOT_ASSESSED(WARNING),
    CHECKLIST_INPUT_EMPTY(WARNING),
    INPUT_MISSING(ERROR),
    NOTHING_REPORTED(WARNING),
    POINTS_DIFFER_FROM_RULE(WARNING),
    POINTS_TRUSTED(WARNING),
    EVIDENCE_MISSING(WARNING),
    EVIDENCE_MISSING_ZERO(WARNING),
    MEASURED_DIFFERS(WARNING),
    CLAIM_NOT_ASSESSED(INFO),
    DECISION_POINTS_AND_INPUTS_DIFFER(ERROR),
    DECISION_INPUTS_GIVE_NO_POINTS(ERROR),
    DECISION_WITHOUT_REASON(WARNING);

    private final Severity severity;

    NoticeCode(Severity severity) {
        this.severity = severity;
    }

    /** The severity this finding has unless a policy says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** The literal of JSON, CSV and documents: the name in snake_case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Notice at(Place place, Object... arguments) {
        return new Notice(this, severity, place, List.of(arguments));
    }
}
