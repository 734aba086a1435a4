/**
 * What every workbook that dti writes needs beside its cells: text that a cell can hold, and a package without anything
 * of the clock or the machine in it. Knows nothing of what the workbooks say.
 */
package vn.dti.workbook;
