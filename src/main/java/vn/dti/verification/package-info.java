/**
 * Whether results are what they say: hashes against files, a recomputation against what is written, a ranking table
 * against itself. Above run and report, which it lets do the work again; it never changes anything.
 */
package vn.dti.verification;
