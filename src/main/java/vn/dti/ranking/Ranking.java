package vn.dti.ranking;

import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Cluster;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.scoring.Scope;

/**
 * One ranking table.
 *
 * @param cluster whose units it ranks; all of the kind where it is empty
 * @param stage code of the stage it is of
 * @param rows best first; units that cannot be ranked last, in the order of dti.yaml
 */
public record Ranking(Scope scope, Optional<Cluster> cluster, Stage stage, List<RankingRow> rows) {

    public Ranking {
        rows = List.copyOf(rows);
    }

    public Optional<RankingRow> row(UnitCode unit) {
        return rows.stream()
                .filter(row -> row.scorecard().unit().code().equals(unit))
                .findFirst();
    }
}
