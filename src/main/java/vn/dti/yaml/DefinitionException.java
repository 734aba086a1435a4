package vn.dti.yaml;

import java.util.List;
import vn.dti.notice.Notice;

/** A dti.yaml or an indicator set that cannot be used; carries every reason found, not only the first. */
public final class DefinitionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Notice> notices;

    public DefinitionException(List<Notice> notices) {
        super(notices.stream()
                .map(notice -> notice.code().key() + " " + notice.place().file() + " "
                        + notice.place().cell() + " " + notice.arguments())
                .toList()
                .toString());
        this.notices = List.copyOf(notices);
    }

    public List<Notice> notices() {
        return notices;
    }
}
