/**
 * The main line: load, read, score, rank, giving one immutable {@link vn.dti.run.Results}. Every command works on it;
 * none goes back to the files. It never decides what a finding means for a command.
 */
package vn.dti.run;
