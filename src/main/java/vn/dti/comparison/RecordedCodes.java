package vn.dti.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.dti.code.Code;
import vn.dti.json.UnreadableJsonException;
import vn.dti.results.Recorded;

/** The codes of one type that a {@code ket-qua.json} names, each made once: thousands of units have the same indicators. */
final class RecordedCodes<C extends Code> {

    private final Function<String, Optional<C>> type;
    private final Map<String, C> known = new HashMap<>();

    /** @param type the code that a text is; empty where it may not be one */
    RecordedCodes(Function<String, Optional<C>> type) {
        this.type = type;
    }

    /**
     * The code that is written.
     *
     * @param name key of the field in which it stands
     * @throws UnreadableJsonException if it is none: no version wrote that
     */
    C of(String name, String written) throws UnreadableJsonException {
        C code = known.get(Recorded.there(name, written));
        if (code == null) {
            code = type.apply(written).orElseThrow(() -> UnreadableJsonException.wrong(name, written));
            known.put(written, code);
        }
        return code;
    }
}
