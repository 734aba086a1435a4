/** Made-up assessments of any size and measurements over them; see docs/toc-do.md. */
package vn.dti.bench;
