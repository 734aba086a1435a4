/** By which hash a file is known. Beside {@code notice} at the bottom of the house: used by all, uses nothing. */
package vn.dti.provenance;
