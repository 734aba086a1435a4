/**
 * Indicator sets on their way between files: from the appendix of a decision, as YAML, as a workbook to edit and back, as
 * an appendix in Word, and one version against another. What a scoring text means is said by {@code appendix}; this room
 * never changes a rule.
 */
package vn.dti.sets;
