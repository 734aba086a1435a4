/**
 * JSON from records and back: one layout that people can read too, one reader that takes nothing twice. Never has a record
 * or a file of its own.
 */
package vn.dti.json;
