/**
 * Writing to disks: a folder exchanged whole or not at all, one file likewise, by which hash a file is known, how far
 * the work is. At the bottom of the house: used by all, uses nothing, and never knows what the files say.
 */
package vn.dti.files;
