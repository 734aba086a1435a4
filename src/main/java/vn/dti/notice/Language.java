package vn.dti.notice;

import java.util.Locale;

/** The languages in which dti speaks; Vietnamese is the first. */
public enum Language {
    VI(Locale.forLanguageTag("vi")),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The code people type: {@code vi}, {@code en}. */
    public String key() {
        return locale.getLanguage();
    }
}
