package vn.dti.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.dti.code.Code;
import vn.dti.json.UnreadableJsonException;

/** The codes of one type that a {@code ket-qua.json} names, each made once: thousands of units have the same indicators. */
final class RecordedCodes<C extends Code> {

    private final Function<String, Optional<C>> type;
    private final Map<String, C> known = new HashMap<>();

    /** @param type the code that a text is; empty where it may not be one */
    RecordedCodes(Function<String, Optional<C>> type) {
        this.type = type;
    }

    /** @throws UnreadableJsonException if it is none: no version wrote that */
    C of(String written) throws UnreadableJsonException {
        C code = known.get(written);
        if (code == null) {
            code = Optional.ofNullable(written)
                    .flatMap(type)
                    .orElseThrow(() -> new UnreadableJsonException("code: " + written));
            known.put(written, code);
        }
        return code;
    }
}
