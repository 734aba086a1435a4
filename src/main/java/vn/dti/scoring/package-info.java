/**
 * Set, claims, decisions and exclusions become a scorecard per unit (dac-ta 3). Pure: never a file, the clock or a log; it
 * knows nothing of spreadsheets.
 */
package vn.dti.scoring;
