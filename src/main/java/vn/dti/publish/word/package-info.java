/** What is published on paper: the decision with its appendices, scorecards. It never computes points, values or ranks. */
package vn.dti.publish.word;
