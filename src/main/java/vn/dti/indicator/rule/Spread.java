package vn.dti.indicator.rule;

import org.apache.commons.numbers.fraction.BigFraction;

/** Lowest and highest measure among the units that a relative rule compares, at one stage. */
public record Spread(BigFraction lowest, BigFraction highest) {}
