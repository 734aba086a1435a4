package vn.dti.forms;

/**
 * The headers of forms and the words in their cells by which the intake knows them again (dac-ta 2): the same in every
 * language of the program.
 */
final class Heading {

    static final String INDICATOR = "Mã chỉ số";
    static final String NAME = "Chỉ số";
    static final String MAXIMUM = "Điểm tối đa";
    static final String CLAIMED = "Điểm tự chấm";
    static final String EVIDENCE = "Tài liệu kiểm chứng";
    static final String EXPLANATION = "Giải trình";
    static final String PROPOSED = "Điểm đề nghị";
    static final String UNIT = "Mã đơn vị";
    static final String UNIT_NAME = "Tên đơn vị";
    static final String DECIDED = "Điểm thẩm định";
    static final String REASON = "Lý do";
    static final String APPRAISER = "Người thẩm định";

    static final String UNIT_LABEL = "Đơn vị: ";
    static final String UNIT_CODE_LABEL = "Mã đơn vị: ";
    static final String YEAR_LABEL = "Năm: ";

    /** The answers to choose from where yes or no is asked. */
    static final String ANSWERS = "\"có,không\"";

    private Heading() {}

    /** Points that an earlier round decided; rounds count from 1. */
    static String decidedIn(int round) {
        return "Điểm thẩm định lần " + round;
    }
}
