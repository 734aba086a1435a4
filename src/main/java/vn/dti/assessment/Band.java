package vn.dti.assessment;

import java.math.BigDecimal;

/**
 * A band (xếp loại): holds from its bound up to the next.
 *
 * @param atLeast printed value in percent
 */
public record Band(String name, BigDecimal atLeast) {}
