/** Scorecards become ranking tables: order, shared ranks, bands (dac-ta 3.7). Pure, like scoring:
 * never a file, the clock or a log; a rank never depends on the order in which units come. */
package vn.dti.ranking;
