/**
 * Set, claims, decisions and exclusions become a scorecard per unit (dac-ta 3). Pure: no file, no clock, no log; it knows
 * nothing of spreadsheets.
 */
package vn.dti.scoring;
