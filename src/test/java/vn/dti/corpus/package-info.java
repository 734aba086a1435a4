/** Compares what dti reads of workbooks with what Apache POI reads of them, cell by cell: {@code mvn -Pcorpus test}. */
package vn.dti.corpus;
