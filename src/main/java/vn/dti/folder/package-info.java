/**
 * What stands where in an assessment's folder (dac-ta 1). At the bottom of the house: every floor may ask where a thing
 * lies; never opens a file.
 */
package vn.dti.folder;
