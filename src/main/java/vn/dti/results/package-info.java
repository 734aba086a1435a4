/**
 * What {@code ket-qua.json} and {@code nguon-goc.json} hold (dac-ta 5): one record per object, by which they are written
 * and read. A component's name is the key of the contract, written as it stands there, and there are as many components as
 * keys; decimals are texts; null is JSON's null. Never works anything out.
 */
package vn.dti.results;
