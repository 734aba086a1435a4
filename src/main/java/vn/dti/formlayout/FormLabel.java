package vn.dti.formlayout;

import java.util.List;

/** A label above the header of a form, behind which stands whose it is and of which year (dac-ta 2). */
public enum FormLabel {
    UNIT_CODE("Mã đơn vị", "ma don vi"),
    UNIT("Đơn vị", "don vi", "ten don vi", "don vi tu danh gia"),
    YEAR("Năm", "nam", "nam danh gia");

    private final String written;
    private final List<String> accepted;

    FormLabel(String written, String... accepted) {
        this.written = written;
        this.accepted = List.of(accepted);
    }

    /** The label with its value, as dti's own forms write it: {@code Năm: 2024}. */
    public String with(Object value) {
        return written + ": " + value;
    }

    /** Whether a text, folded by {@link Folding#bare}, is this label. */
    public boolean isWritten(String bare) {
        return accepted.contains(bare);
    }
}
