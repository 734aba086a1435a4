/**
 * Exact numbers: fractions without rounding errors, the one place where they are rounded, and arithmetic written by
 * people. Never a {@code double}, never a second place that rounds (dac-ta 3.1).
 */
package vn.dti.arithmetic;
