/**
 * What results mean beside one another: medians of a kind, where a unit stands against them, what the appraisal
 * corrected, what became of last year's values. Pure arithmetic on {@link vn.dti.run.Results}; it reads no files, and
 * never scores or ranks.
 */
package vn.dti.analysis;
