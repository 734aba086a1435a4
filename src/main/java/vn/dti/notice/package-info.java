/**
 * Findings: what was found where, and the texts in which people read it. The bottom of the house: used by all, uses
 * nothing of it. Never decides what a finding means for a result.
 */
package vn.dti.notice;
