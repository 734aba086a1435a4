/**
 * Every sheet that dti writes: tables for people and sheets to fill in, one table of styles, text that stays text, and
 * packing without a trace of clock or machine. It never knows what a sheet says.
 */
package vn.dti.workbook;
