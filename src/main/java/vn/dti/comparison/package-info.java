/**
 * Results against results and what came of them: stages and years side by side, what moved a rank, how one score came
 * about. Pure: it reads results and computes; it never opens a file or asks the clock.
 */
package vn.dti.comparison;
