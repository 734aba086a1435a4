/**
 * JSON from records and back: one layout that people can read too, one reader that takes nothing twice. Knows no record
 * and no file of its own.
 */
package vn.dti.json;
