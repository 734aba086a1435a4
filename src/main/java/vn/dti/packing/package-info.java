/**
 * Numbers and texts in as few bytes as they need, for what must be kept of every unit until the end of a run: the
 * communes of the whole country fit into an office machine. Beside {@code notice} at the bottom of the house: it does
 * not know what it packs, and touches no file.
 */
package vn.dti.packing;
