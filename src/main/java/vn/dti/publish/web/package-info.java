/** What is published as pages: the public page, the method, scorecards. It never computes points, values or ranks. */
package vn.dti.publish.web;
