package vn.dti.results;

import vn.dti.notice.Notice;
import vn.dti.notice.Texts;

/** A notice in {@code ket-qua.json} and in what {@code dti check} gives to scripts; texts are empty where there is none. */
public record NoticeEntry(
        String code,
        String severity,
        String file,
        String sheet,
        String cell,
        String unit,
        String indicator,
        String message) {

    public static NoticeEntry of(Notice notice, Texts texts) {
        return new NoticeEntry(
                notice.code().key(),
                notice.severity().key(),
                notice.place().file(),
                notice.place().sheet(),
                notice.place().cell(),
                notice.place().unitText(),
                notice.place().indicatorText(),
                texts.message(notice));
    }
}
