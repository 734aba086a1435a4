/**
 * Rules and calculations in words, in the language of the reader: what explanations, forms and published documents say
 * of how points come about. Reads sets and scores; computes nothing that counts.
 */
package vn.dti.wording;
