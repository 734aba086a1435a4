/**
 * Letters to units and lead agencies that owe something: what is missing, in which cells, by when; a document in the form
 * of Decree 30/2020 and a text to paste, both of the same words. Nothing is sent. It never knows the day by itself.
 */
package vn.dti.letters;
