/**
 * The rules (cách tính điểm): one small record each, named as its YAML key. A rule turns reported inputs into exact
 * points. Pure: never a file, the clock, a log or rounding; it knows nothing of units.
 */
package vn.dti.indicator.rule;
