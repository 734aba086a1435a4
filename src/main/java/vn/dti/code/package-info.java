/**
 * The codes by which units, indicators and the rest are named in dti.yaml, in sets and in forms, each of its own type,
 * so that two of them cannot be mistaken for each other. Never says whether anybody has such a code.
 */
package vn.dti.code;
