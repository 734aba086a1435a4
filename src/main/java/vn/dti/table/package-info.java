/**
 * Any spreadsheet or CSV file as rows of cells that know their address and how they look. Knows nothing of indicators;
 * never opens a network connection, runs a macro or throws for what stands in a file: what cannot be read is a notice.
 */
package vn.dti.table;
