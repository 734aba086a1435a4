/**
 * Exact numbers: fractions without rounding errors, the one place where they are rounded, and arithmetic written by
 * people. No {@code double} anywhere (dac-ta 3.1).
 */
package vn.dti.arithmetic;
