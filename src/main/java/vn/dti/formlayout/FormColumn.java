package vn.dti.formlayout;

import java.util.List;

/**
 * What a column of a form means, the header that dti's own forms give it, the same in every language of the program, and
 * the headers people give it, folded by {@link Folding#bare} (dac-ta 2).
 */
public enum FormColumn {
    INDICATOR("Mã chỉ số", "ma chi so", "ma", "ma cs", "indicator"),
    /** Counts as the code only where no other code column stands. */
    NUMBER("STT", "stt", "tt"),
    NAME("Chỉ số", "chi so", "ten chi so", "chi tieu", "tieu chi", "noi dung", "chi so/chi so thanh phan"),
    MAXIMUM("Điểm tối đa", "diem toi da", "diem chuan", "max"),
    CLAIMED("Điểm tự chấm", "diem tu cham", "diem tu danh gia", "tu danh gia", "tu cham"),
    EVIDENCE("Tài liệu kiểm chứng", "tai lieu kiem chung", "minh chung", "tai lieu minh chung", "minh chung/ghi chu"),
    EXPLANATION("Giải trình", "giai trinh"),
    NOTE("Ghi chú", "ghi chu"),
    PROPOSED("Điểm đề nghị", "diem de nghi"),
    NOT_ASSESSED("Không đánh giá", "khong danh gia"),
    UNIT("Mã đơn vị", "ma don vi", "don vi", "unit"),
    UNIT_NAME("Tên đơn vị", "ten don vi"),
    DECIDED("Điểm thẩm định", "diem tham dinh", "tham dinh"),
    REASON("Lý do", "ly do", "y kien tham dinh", "nhan xet"),
    APPRAISER("Người thẩm định", "nguoi tham dinh", "thanh vien tham dinh", "co quan tham dinh"),
    /** Inputs, by letter; as many columns as letters. */
    INPUT("a"),
    /** Decided points of one round, by its number; one column for each. */
    DECIDED_IN_ROUND("Điểm thẩm định");

    private final String written;
    private final List<String> headers;

    FormColumn(String written, String... headers) {
        this.written = written;
        this.headers = List.of(headers);
    }

    /** The header as it is written in forms and messages. */
    public String written() {
        return written;
    }

    public List<String> headers() {
        return headers;
    }

    /** Whether what is reported or decided stands in it. */
    public boolean isOfValues() {
        return this == CLAIMED || this == PROPOSED || this == DECIDED || this == DECIDED_IN_ROUND || this == INPUT;
    }

    /** The header of the points that a round decided; rounds count from 1. */
    public static String decidedIn(int round) {
        return DECIDED_IN_ROUND.written + " lần " + round;
    }
}
