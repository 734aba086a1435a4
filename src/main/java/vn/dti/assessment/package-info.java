/**
 * The assessment (kỳ đánh giá): dti.yaml with its kinds, units, rounds, deadlines and policies, and what is reported in
 * it: claims, decisions, explanations, measured inputs. Reads dti.yaml and the sets it names; never a spreadsheet.
 */
package vn.dti.assessment;
