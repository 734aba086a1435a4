/** The commands: options in, one call, text out, an exit code. No arithmetic, no file formats. */
package vn.dti.cli;
