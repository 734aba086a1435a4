package vn.dti.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.notice.Severity;
import vn.dti.notice.Texts;

/**
 * Notices of one cause in one sheet of one file: what people are told once, however many cells it is found in.
 *
 * @param notices at least one, all of one severity, code, file and sheet, in their order
 */
public record NoticeGroup(List<Notice> notices) {

    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

    public NoticeGroup {
        notices = List.copyOf(notices);
    }

    /** The groups of notices, in the order of their first ones. */
    public static List<NoticeGroup> of(List<Notice> notices) {
        record Cause(Severity severity, NoticeCode code, String file, String sheet, String unit) {}
        Map<Cause, List<Notice>> groups = new LinkedHashMap<>();
        for (Notice notice : notices) {
            Place place = notice.place();
            // Without a file a finding is about the unit as a whole.
            String unit = place.file().isEmpty() ? place.unitText() : "";
            groups.computeIfAbsent(
                            new Cause(notice.severity(), notice.code(), place.file(), place.sheet(), unit),
                            cause -> new ArrayList<>())
                    .add(notice);
        }
        return groups.values().stream().map(NoticeGroup::new).toList();
    }

    public Notice first() {
        return notices.get(0);
    }

    public int size() {
        return notices.size();
    }

    /** What the notices say: one text where all say the same, else each that differs. */
    public List<String> messages(Texts texts) {
        return notices.stream().map(texts::message).distinct().toList();
    }

    /** Its notices by what they say, in the order of the first of each. */
    public Map<String, NoticeGroup> byMessage(Texts texts) {
        Map<String, List<Notice>> said = new LinkedHashMap<>();
        notices.forEach(notice -> said.computeIfAbsent(texts.message(notice), message -> new ArrayList<>())
                .add(notice));
        Map<String, NoticeGroup> groups = new LinkedHashMap<>();
        said.forEach((message, alike) -> groups.put(message, new NoticeGroup(alike)));
        return groups;
    }

    /** The cells, lines or indicators, runs of cells of a column as {@code I10:I13}. */
    public List<String> places() {
        List<String> places = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String column = "";
        int from = 0;
        int to = 0;
        for (Notice notice : notices) {
            String spot = spot(notice.place());
            if (spot.isEmpty() || !seen.add(spot)) {
                continue;
            }
            Matcher cell = CELL.matcher(spot);
            if (cell.matches() && cell.group(1).equals(column) && Integer.parseInt(cell.group(2)) == to + 1) {
                to++;
                places.set(places.size() - 1, column + from + ":" + column + to);
                continue;
            }
            column = cell.matches() ? cell.group(1) : "";
            from = cell.matches() ? Integer.parseInt(cell.group(2)) : 0;
            to = from;
            places.add(spot);
        }
        return places;
    }

    private static String spot(Place place) {
        return place.cell().isEmpty() ? place.indicatorText() : place.cell();
    }
}
