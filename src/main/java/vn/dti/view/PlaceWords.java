package vn.dti.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.notice.Place;
import vn.dti.notice.Texts;
import vn.dti.notice.VisibleText;

/** A place in words: file, sheet, cell; the unit where there is no file. */
public record PlaceWords(Texts texts) {

    private static final String LINE = "dòng ";

    public String of(Place place) {
        List<String> parts = new ArrayList<>();
        if (!place.file().isEmpty()) {
            parts.add(VisibleText.onOneLine(place.file()));
        } else if (place.unit().isPresent()) {
            parts.add(place.unitText());
        }
        if (!place.sheet().isEmpty()) {
            parts.add(texts.sentence("place.sheet", place.sheet()));
        }
        if (!place.cell().isEmpty()) {
            parts.add(spot(place.cell()));
        }
        return String.join(", ", parts);
    }

    /** A cell, several cells or a line: {@code ô I10}, {@code dòng 5}. */
    public String spot(String cell) {
        return cell.startsWith(LINE)
                ? Stream.of(cell.split("; ")).map(texts::spot).collect(Collectors.joining("; "))
                : texts.get("place.cell", cell);
    }
}
