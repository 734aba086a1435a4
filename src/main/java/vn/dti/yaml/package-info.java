/**
 * YAML as a tree whose every part knows its line, and a decoder that collects what is wrong with it. Scalars stay as
 * written. Never knows what an indicator is.
 */
package vn.dti.yaml;
