/**
 * Waits for saves in an assessment's folder and says when they are done. Knows which files are people's work; never reads
 * what stands in them, and never decides what a change means.
 */
package vn.dti.watch;
