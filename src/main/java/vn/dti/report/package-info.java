/**
 * Results become files (dac-ta 5): tables and JSON for machines, a workbook for people, and where all of it comes from.
 * Reads {@link vn.dti.run.Results} and computes nothing: no points, no ranks, no clock, no machine name.
 */
package vn.dti.report;
