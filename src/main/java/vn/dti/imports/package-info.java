/**
 * Exports of other systems become forms and decisions (dac-ta 4, {@code import}): a map names the columns, what stands in
 * them is carried over as it is, and {@code dti check} judges it like any form. It never
 * says what a figure is worth, and never writes over a file.
 */
package vn.dti.imports;
