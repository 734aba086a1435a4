package vn.dti.comparison;

import java.util.regex.Pattern;
import vn.dti.formlayout.Folding;

/**
 * The name of an indicator as years have it in common: "Ban hành kế hoạch năm 2026" is that of "Ban hành kế hoạch năm 2027".
 */
final class NameOfYears {

    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    private NameOfYears() {}

    static String of(String name) {
        return YEAR.matcher(Folding.bare(name)).replaceAll("").strip().replaceAll(" +", " ");
    }

    static boolean isSame(String name, String other) {
        return name.equals(other) || of(name).equals(of(other));
    }
}
