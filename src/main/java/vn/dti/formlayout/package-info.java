/**
 * What a form looks like, said once for those who write forms and those who read them: the columns and their headers, the
 * labels above them, the hidden stamp, and how texts are compared. Uses cells; never knows an assessment, and decides
 * nothing about what is reported.
 */
package vn.dti.formlayout;
