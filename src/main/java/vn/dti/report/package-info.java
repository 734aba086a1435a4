/**
 * Results become files (dac-ta 5): tables and JSON for machines, a workbook for people, and where all of it comes from.
 * Reads {@link vn.dti.run.Results} and never computes points or ranks, never
 * asks for the time or the name of the machine.
 */
package vn.dti.report;
