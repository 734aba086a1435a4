/**
 * How far an assessment is: who has submitted and when, what is filled in and decided, which deadline is past. Reads
 * results and receipts for a day it is given; it never asks for the time.
 */
package vn.dti.status;
