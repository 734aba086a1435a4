/**
 * YAML as a tree whose every part knows its line, and a decoder that collects what is wrong with it. Scalars stay as
 * written. Knows nothing of indicators.
 */
package vn.dti.yaml;
