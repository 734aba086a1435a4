/**
 * The corpus of messy forms: every way in which a filled-in form has gone wrong, each a small named entry that writes
 * the file and says how it must be read. Files are made while the tests run, never kept; the same entry gives the same
 * bytes every time. Uses nothing of the program, so that it cannot share its mistakes.
 */
package vn.dti.intake.messy;
