/**
 * Indicator sets: pillars, groups, indicators and their rules, as read from YAML. Knows nothing of units, rounds or
 * spreadsheets.
 */
package vn.dti.indicator;
