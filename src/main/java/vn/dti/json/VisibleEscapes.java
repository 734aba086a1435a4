package vn.dti.json;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import vn.dti.notice.VisibleText;

/**
 * Writes characters that command a terminal, turn the direction of reading or begin a line by their numbers: JSON says the
 * same text so, and whoever looks into a file sees what is in it.
 */
final class VisibleEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    static final VisibleEscapes ALL = new VisibleEscapes();

    private static final int[] ASCII = standardAsciiEscapesForJSON();

    static {
        ASCII[0x7F] = ESCAPE_STANDARD;
    }

    private VisibleEscapes() {}

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII;
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
        char c = (char) character;
        return VisibleText.hides(c) || VisibleText.breaks(c) ? new SerializedString(VisibleText.shown(c)) : null;
    }
}
