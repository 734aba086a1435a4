package vn.dti.wording.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.analysis.Firmness;
import vn.dti.analysis.RankRange;
import vn.dti.notice.Texts;
import vn.dti.view.Numbers;

/** The firmness of a rank in words: {@code hạng 3: chắc}, {@code hạng 3, có thể 3–5: sát với …}. */
public record FirmnessWords(Texts texts) {

    /** The whole sentence, with the rank. */
    public String of(Firmness firmness) {
        if (firmness.tested().isEmpty()) {
            return texts.get("analyze.firm.untested", firmness.rank());
        }
        return firmness.isFirm()
                ? texts.get("analyze.firm.sure", firmness.rank())
                : texts.get(
                        "analyze.firm.open",
                        firmness.rank(),
                        range(firmness.best(), firmness.worst()),
                        close(firmness));
    }

    /** Without the rank: {@code chắc}, {@code có thể 3–5}. */
    public String brief(Firmness firmness) {
        if (firmness.tested().isEmpty()) {
            return "";
        }
        return firmness.isFirm()
                ? texts.get("analyze.firm")
                : texts.get("analyze.open", range(firmness.best(), firmness.worst()));
    }

    /** {@code 3–5}, {@code 3}. */
    String range(int best, int worst) {
        return best == worst ? String.valueOf(best) : texts.get("analyze.range", best, worst);
    }

    /** {@code 3–5 (bỏ 4.2)}: the range, and without what it is widest. */
    String range(RankRange range) {
        List<String> without = new ArrayList<>();
        range.bestWithout().ifPresent(without::add);
        range.worstWithout().filter(code -> !without.contains(code)).ifPresent(without::add);
        String ranks = range(range.best(), range.worst());
        return without.isEmpty() ? ranks : texts.get("analyze.range.without", ranks, String.join(", ", without));
    }

    private String close(Firmness firmness) {
        List<String> close = new ArrayList<>();
        if (firmness.best() < firmness.rank()) {
            neighbour("analyze.firm.behind", firmness.better()).ifPresent(close::add);
        }
        if (firmness.worst() > firmness.rank()) {
            neighbour("analyze.firm.before", firmness.worse()).ifPresent(close::add);
        }
        return close.isEmpty()
                ? texts.get("analyze.firm.shared")
                : texts.get("analyze.firm.close", String.join(" " + texts.get("analyze.and") + " ", close));
    }

    private Optional<String> neighbour(String key, Optional<Firmness.Neighbour> neighbour) {
        Numbers numbers = new Numbers(texts);
        return neighbour.map(other -> texts.get(key, other.unit().name(), numbers.number(other.points())));
    }
}
