/** Scorecards become ranking tables: order, shared ranks, bands (SPEC 3.7). Pure, like scoring. */
package vn.dti.ranking;
