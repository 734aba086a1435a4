package vn.dti.analysis;

import java.util.AbstractList;
import java.util.Optional;

/** The firmness of the units of a ranking, best first, each made when it is asked for. */
final class TestedUnits extends AbstractList<Firmness> {

    private final Neighbourhood neighbourhood;
    private final RankRanges indicators;
    private final RankRanges groups;
    private final RankDraws drawn;
    private final int[] evidenced;
    private final Optional<int[]> appraised;

    /**
     * The units of a ranking.
     *
     * @param evidenced ranks were points without evidence 0; 0 for none
     * @param appraised ranks were points that no round decided 0
     */
    TestedUnits(
            Neighbourhood neighbourhood,
            RankRanges indicators,
            RankRanges groups,
            RankDraws drawn,
            int[] evidenced,
            Optional<int[]> appraised) {
        this.neighbourhood = neighbourhood;
        this.indicators = indicators;
        this.groups = groups;
        this.drawn = drawn;
        this.evidenced = evidenced;
        this.appraised = appraised;
    }

    @Override
    public Firmness get(int unit) {
        return neighbourhood.firmness(
                unit,
                Optional.of(new Firmness.Tested(
                        indicators.of(unit),
                        groups.of(unit),
                        drawn.of(unit),
                        evidenced[unit],
                        appraised.map(ranks -> ranks[unit]))));
    }

    @Override
    public int size() {
        return evidenced.length;
    }
}
