/**
 * Spreadsheets become claims, decisions, explanations and measured inputs. Everything messy about people's files ends
 * here: what cannot be read as its author meant it is a notice, never an exception and never a guess (dac-ta 2).
 */
package vn.dti.intake;
