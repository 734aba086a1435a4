package vn.dti.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.code.Code;
import vn.dti.code.ScopeCode;
import vn.dti.formlayout.Folding;

/**
 * The points of an indicator, or of a group where sets differ, on one side of a comparison.
 *
 * @param points empty where it is not assessed
 * @param contribution what it adds to the scopes it counts in; below 0 for a penalty, 0 where it does not count
 * @param pillars those it counts in
 */
public record ComparedPoints(
        String name,
        Optional<BigDecimal> points,
        BigDecimal contribution,
        BigDecimal maximum,
        List<ScopeCode> pillars) {

    public ComparedPoints {
        pillars = List.copyOf(pillars);
    }

    /** Whether it is of that name: a code may have gone to another. Results of old versions name nothing but codes. */
    public boolean isOf(Code code, String otherName) {
        return name.equals(code.text()) || Folding.bare(name).equals(Folding.bare(otherName));
    }
}
