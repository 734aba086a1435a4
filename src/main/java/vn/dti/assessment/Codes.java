package vn.dti.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dti.code.ClusterCode;
import vn.dti.code.Code;
import vn.dti.code.KindCode;
import vn.dti.code.UnitCode;
import vn.dti.notice.NoticeCode;
import vn.dti.yaml.Fields;
import vn.dti.yaml.NearestWord;
import vn.dti.yaml.Problems;
import vn.dti.yaml.YamlNode;

/** The codes of dti.yaml: each stands once, and what names another is one of them, compared without case (dac-ta 1). */
final class Codes {

    /** Stands after a complaint in the place of a kind that is none. */
    static final KindCode UNREADABLE_KIND = new KindCode(Fields.UNREADABLE_CODE);

    private final Problems problems;

    Codes(Problems problems) {
        this.problems = problems;
    }

    /** Complains of a code that stands twice, at the later item. */
    void checkUnique(List<? extends Code> codes, List<YamlNode> items) {
        Set<Code> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i)) && !codes.get(i).isWritten(Fields.UNREADABLE_CODE)) {
                problems.add(NoticeCode.ASSESSMENT_CODE_TWICE, items.get(i), codes.get(i));
            }
        }
    }

    /** The kind that an entry is for, which where there is one need not say so; empty after a complaint. */
    Optional<KindCode> kind(Fields fields, List<KindCode> known) {
        if (known.size() == 1 && !fields.has("kind")) {
            return Optional.of(known.get(0));
        }
        String stated = fields.requiredText("kind");
        Optional<KindCode> kind = among(known, stated);
        if (kind.isEmpty() && !stated.isEmpty()) {
            problems.add(
                    NoticeCode.UNIT_KIND_UNKNOWN,
                    fields.node(),
                    stated,
                    NearestWord.proposal(stated, Code.texts(known)));
        }
        return kind;
    }

    /** The cluster that a unit is in; empty where it says none, and after a complaint. */
    Optional<ClusterCode> cluster(Fields unit, List<Cluster> clusters) {
        Optional<String> stated = unit.text("cluster");
        List<ClusterCode> known = clusters.stream().map(Cluster::code).toList();
        Optional<ClusterCode> cluster = stated.flatMap(code -> among(known, code));
        if (stated.isPresent() && cluster.isEmpty()) {
            problems.add(
                    NoticeCode.UNIT_CLUSTER_UNKNOWN,
                    unit.node("cluster").orElse(unit.node()),
                    stated.get(),
                    NearestWord.proposal(stated.get(), Code.texts(known)));
        }
        return cluster;
    }

    /** The units that a unit came from; those of earlier years need not stand in this one. */
    List<UnitCode> predecessors(Fields unit) {
        List<UnitCode> predecessors = new ArrayList<>();
        for (String stated : unit.texts("predecessors")) {
            UnitCode.of(stated)
                    .ifPresentOrElse(
                            predecessors::add,
                            () -> problems.add(
                                    NoticeCode.CODE_NOT_ALLOWED,
                                    unit.node("predecessors").orElse(unit.node()),
                                    stated));
        }
        return predecessors;
    }

    /** The code that somebody wrote. */
    static <C extends Code> Optional<C> among(List<C> known, String stated) {
        return known.stream().filter(each -> each.isWritten(stated)).findFirst();
    }
}
