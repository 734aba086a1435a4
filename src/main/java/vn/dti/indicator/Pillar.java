package vn.dti.indicator;

/** A pillar (trụ cột): Chính quyền số, Kinh tế số, Xã hội số. */
public record Pillar(String code, String name) {}
