/**
 * Rules and calculations in words, in the language of the reader: what explanations, forms and published documents say
 * of how points come about. Reads sets and scores; never computes what counts.
 */
package vn.dti.wording;
