package vn.dti.assessment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.dti.code.Code;
import vn.dti.notice.NoticeCode;
import vn.dti.yaml.Fields;
import vn.dti.yaml.Problems;
import vn.dti.yaml.YamlNode;

/** The codes of dti.yaml: letters, digits, {@code .} and {@code -}, each once, compared without case (dac-ta 1). */
final class Codes {

    /** Stands for a code that is missing or not allowed; such a plan never becomes an assessment. */
    private static final String UNREADABLE = "-";

    private final Problems problems;

    Codes(Problems problems) {
        this.problems = problems;
    }

    /** A code; where it is missing or not allowed, one that stands for it, and the complaint. */
    String code(Fields fields, String key) {
        String code = fields.requiredText(key);
        if (!code.isEmpty() && !Code.isAllowed(code)) {
            problems.add(NoticeCode.CODE_NOT_ALLOWED, fields.node(key).orElse(fields.node()), code);
        }
        return Code.isAllowed(code) ? code : UNREADABLE;
    }

    /** Complains of a code that stands twice, at the later item. */
    void checkUnique(List<String> codes, List<YamlNode> items) {
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(Code.folded(codes.get(i))) && !codes.get(i).equals(UNREADABLE)) {
                problems.add(NoticeCode.ASSESSMENT_CODE_TWICE, items.get(i), codes.get(i));
            }
        }
    }
}
