/** Scorecards become ranking tables: order, shared ranks, bands (dac-ta 3.7). Pure, like scoring. */
package vn.dti.ranking;
