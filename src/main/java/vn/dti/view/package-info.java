/**
 * What a ranking, a unit, an indicator line, a method, a stage's name and a number look like: typed columns and words,
 * said once for every output. The renderers above (CSV, sheets, pages, Word, screens, JSON) only lay out what stands
 * here; it never knows a file format, opens a file or scores anything.
 */
package vn.dti.view;
