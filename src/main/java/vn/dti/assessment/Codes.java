package vn.dti.assessment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.dti.code.Code;
import vn.dti.notice.NoticeCode;
import vn.dti.yaml.Fields;
import vn.dti.yaml.Problems;
import vn.dti.yaml.YamlNode;

/** The codes of dti.yaml, each once, compared without case (dac-ta 1). */
final class Codes {

    private final Problems problems;

    Codes(Problems problems) {
        this.problems = problems;
    }

    /** Complains of a code that stands twice, at the later item. */
    void checkUnique(List<String> codes, List<YamlNode> items) {
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(Code.folded(codes.get(i))) && !codes.get(i).equals(Fields.UNREADABLE_CODE)) {
                problems.add(NoticeCode.ASSESSMENT_CODE_TWICE, items.get(i), codes.get(i));
            }
        }
    }
}
