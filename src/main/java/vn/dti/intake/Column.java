package vn.dti.intake;

import java.util.List;
import java.util.Set;

/** What a column of a sheet means, and the headers people give it, folded by {@link Folding#bare} (dac-ta 2). */
enum Column {
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
    /** Inputs, by letter; see {@link Header#inputs()}. */
    INPUT("a"),
    /** Decided points of one round, by its number; see {@link Header#decidedByRound()}. */
    DECIDED_IN_ROUND("Điểm thẩm định");

    private final String written;
    private final List<String> headers;

    Column(String written, String... headers) {
        this.written = written;
        this.headers = List.of(headers);
    }

    /** The header as it is written in forms and messages. */
    String written() {
        return written;
    }

    List<String> headers() {
        return headers;
    }

    /** Columns with points, whose numbers are read more strictly. */
    static final Set<Column> POINTS = Set.of(CLAIMED, PROPOSED, DECIDED, DECIDED_IN_ROUND);
}
