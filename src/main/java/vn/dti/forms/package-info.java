/**
 * The spreadsheets that people fill in, and the folder in which an assessment begins: what dti hands out, so that what
 * comes back is read without a question. It reads assessments and results and never computes points; the formulas in its
 * forms say what {@code indicator.rule} says.
 */
package vn.dti.forms;
