package vn.dti.assessment;

/** A round of appraisal (lần thẩm định). */
public record Round(String code, String name) {}
