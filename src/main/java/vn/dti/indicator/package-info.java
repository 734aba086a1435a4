/**
 * Indicator sets: pillars, groups, indicators and their rules, as read from YAML. Never knows units, rounds or
 * spreadsheets.
 */
package vn.dti.indicator;
