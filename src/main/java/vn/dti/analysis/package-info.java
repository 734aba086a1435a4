/**
 * What results mean beside one another: medians of a kind, where a unit stands against them, what the appraisal
 * corrected, what separates two units, what would be if inputs were others. Pure
 * arithmetic on {@link vn.dti.run.Results}; it never reads a file, and never scores or ranks by itself: what would be is
 * asked of {@link vn.dti.scoring.Scorer} and {@link vn.dti.ranking.Ranker}.
 */
package vn.dti.analysis;
