/**
 * What goes out of the office: the public page, the decision with its appendices, scorecards, the method. It reads
 * {@link vn.dti.run.Results} and what {@code analysis} found in them, and sets them as HTML and Word documents. It
 * never computes points, values or ranks; the only arithmetic is where things stand on a page.
 */
package vn.dti.publish;
