package vn.dti.analysis;

import java.util.Optional;

/**
 * Between which ranks a unit stands when any one of several parts is left out, and when nothing is.
 *
 * @param best the best rank
 * @param worst the worst
 * @param bestWithout code of the first part without which it has the best; empty where it has it with all
 * @param worstWithout code of the first part without which it has the worst; empty where it has it with all
 */
public record RankRange(int best, int worst, Optional<String> bestWithout, Optional<String> worstWithout) {}
