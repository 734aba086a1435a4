/**
 * The program seen from outside: folders in, result files, texts and exit codes out. These tests know the command line and
 * the files of dac-ta, not the classes behind them.
 */
package vn.dti.acceptance;
