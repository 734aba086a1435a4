package vn.dti.indicator;

import vn.dti.code.ScopeCode;

/** A pillar (trụ cột): Chính quyền số, Kinh tế số, Xã hội số. */
public record Pillar(ScopeCode code, String name) {}
