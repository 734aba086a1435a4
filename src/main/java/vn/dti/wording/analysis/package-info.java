/**
 * The figures of the analysis as tables: what stands in which column, said once for screen, page and workbook. It never
 * computes anything and knows no format of files.
 */
package vn.dti.wording.analysis;
