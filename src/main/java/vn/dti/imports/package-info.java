/**
 * Exports of other systems become forms and decisions (dac-ta 4, {@code import}): a map names the columns, what stands in
 * them is carried over as it is, and {@code dti check} judges it like any form.
 */
package vn.dti.imports;
