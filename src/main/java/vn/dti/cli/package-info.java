/** The commands: options in, one call, text out, an exit code. Never any arithmetic of points, never a file format. */
package vn.dti.cli;
