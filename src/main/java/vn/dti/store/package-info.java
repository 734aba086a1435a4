/**
 * What must be kept of every unit until the end of a run, in as few bytes as it needs: the communes of the whole country
 * fit into an office machine. Plain records come in, and records come out whose maps and lists are opened for whoever
 * goes through them and vanish when nobody holds them; nobody else knows that. Never touches a file.
 */
package vn.dti.store;
