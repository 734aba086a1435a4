package vn.dti.assessment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The decision that announced the results, once it is signed.
 *
 * @param number its number and symbol, such as 123/QĐ-UBND; may be empty
 * @param date when it was signed
 */
public record Publication(String number, Optional<LocalDate> date) {}
