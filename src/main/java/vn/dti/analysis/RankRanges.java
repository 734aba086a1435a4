package vn.dti.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Between which ranks each of very many units stands when any one of several parts is left out, in plain numbers. */
final class RankRanges {

    private static final int WITH_ALL = -1;

    private final List<String> parts;
    private final int[] best;
    private final int[] worst;
    private final int[] bestWithout;
    private final int[] worstWithout;

    /**
     * Nothing left out yet.
     *
     * @param announced ranks by place of the unit
     * @param parts codes of what is left out in turn
     */
    RankRanges(int[] announced, List<String> parts) {
        this.parts = parts;
        this.best = announced.clone();
        this.worst = announced.clone();
        this.bestWithout = new int[announced.length];
        this.worstWithout = new int[announced.length];
        Arrays.fill(bestWithout, WITH_ALL);
        Arrays.fill(worstWithout, WITH_ALL);
    }

    /** The ranks without a part, told by its place; 0 for none, which says nothing. */
    void without(int part, int[] ranks) {
        for (int i = 0; i < ranks.length; i++) {
            if (ranks[i] != 0 && ranks[i] < best[i]) {
                best[i] = ranks[i];
                bestWithout[i] = part;
            } else if (ranks[i] > worst[i]) {
                worst[i] = ranks[i];
                worstWithout[i] = part;
            }
        }
    }

    RankRange of(int unit) {
        return new RankRange(best[unit], worst[unit], code(bestWithout[unit]), code(worstWithout[unit]));
    }

    private Optional<String> code(int part) {
        return part == WITH_ALL ? Optional.empty() : Optional.of(parts.get(part));
    }
}
