/**
 * A small grammar of Vietnamese scoring sentences, as the appendices of decisions have them: a text and a maximum become
 * a rule, or the parts that were not understood. One recognizer per shape, with its examples beside it. It never guesses
 * what a text leaves out, and knows nothing of files and tables.
 */
package vn.dti.appendix;
