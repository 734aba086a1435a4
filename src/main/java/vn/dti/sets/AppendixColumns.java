package vn.dti.sets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.formlayout.Folding;

/**
 * Where the columns of an appendix stand.
 *
 * @param places column from 0 by what it holds
 * @param firstRow index of the first row of the header, from 0
 * @param lastRow index of the last row of the header, from 0
 * @param titles all that its rows say, made comparable
 */
record AppendixColumns(Map<Role, Integer> places, int firstRow, int lastRow, List<String> titles) {

    /** What a column holds, and the words of its title: without accents, blanks and signs, since blanks get lost. */
    enum Role {
        CODE("stt", "tt", "sott", "sothutu", "ma", "macs", "machiso", "maso", "matieuchi", "so"),
        SCORING(
                "cachxacdinh",
                "cachtinh",
                "cachcham",
                "cachdanhgia",
                "phuongphapdanhgia",
                "phuongphaptinh",
                "phuongphapxacdinh",
                "huongdancham",
                "huongdandanhgia",
                "huongdantinh",
                "quychuan",
                "tieuchichamdiem",
                "noidungcham",
                "congthuc",
                "dinhnghia",
                "giaithich"),
        MAXIMUM(
                "diemtoida",
                "thangdiem",
                "diemchuan",
                "toida",
                "tongdiem",
                "sodiemtoida",
                "mucdiem",
                "max",
                "diem",
                "sodiem",
                "trongso"),
        EVIDENCE("tailieukiemchung", "minhchung", "tailieu", "hosokiemchung", "kiemchung"),
        SOURCE("nguonthuthap", "nguondulieu", "nguonsolieu", "nguon"),
        LEAD("chutri", "donvitheodoi", "coquantheodoi", "donvithamdinh", "coquanthamdinh", "donvithuchien", "phutrach"),
        COOPERATING("phoihop", "xacminh"),
        TIMING("thoigian", "thoihan", "lotrinh", "hoanthanh"),
        NOTE("ghichu"),
        NAME("chiso", "tieuchi", "chitieu", "noidung", "tenchiso", "nhiemvu", "linhvuc", "ten", "tenchitieu");

        private final List<String> words;

        Role(String... words) {
            this.words = List.of(words);
        }

        private boolean is(String title) {
            return words.contains(title);
        }

        private boolean isIn(String title) {
            boolean longEnough = this != CODE && !title.isEmpty() && title.length() < 80;
            return longEnough && words.stream().anyMatch(word -> word.length() > 4 && title.contains(word));
        }
    }

    private static final int FIRST_ROWS = 50;

    AppendixColumns {
        places = Map.copyOf(places);
        titles = List.copyOf(titles);
    }

    /** The columns by the first rows that head any; two rows where a title stands above others. */
    static Optional<AppendixColumns> find(List<AppendixTable.Row> rows) {
        for (int at = 0; at < Math.min(rows.size(), FIRST_ROWS); at++) {
            Map<Role, Integer> one = places(titles(rows.get(at)));
            if (one.containsKey(Role.NAME) && at + 1 < rows.size() && isHeadingRow(rows.get(at + 1))) {
                List<String> both = joined(rows.get(at), rows.get(at + 1));
                Map<Role, Integer> two = places(both);
                if (isHeader(two)) {
                    return Optional.of(
                            new AppendixColumns(two, at, at + 1, bothTitles(rows.get(at), rows.get(at + 1))));
                }
            }
            if (isHeader(one)) {
                return Optional.of(new AppendixColumns(one, at, at, titles(rows.get(at))));
            }
        }
        return Optional.empty();
    }

    private static boolean isHeader(Map<Role, Integer> places) {
        return places.containsKey(Role.NAME)
                && (places.containsKey(Role.MAXIMUM) || places.containsKey(Role.SCORING))
                && places.size() >= 2;
    }

    /** Whether a row only heads columns under the titles of the row above. */
    private static boolean isHeadingRow(AppendixTable.Row row) {
        boolean known = false;
        for (String cell : row.cells()) {
            String title = bare(cell);
            if (title.length() > 60 || title.matches("\\d+")) {
                return false;
            }
            for (Role role : Role.values()) {
                known |= role.is(title) || role.isIn(title);
            }
        }
        return known && row.cell(0).isBlank();
    }

    private static List<String> joined(AppendixTable.Row above, AppendixTable.Row below) {
        List<String> both = new ArrayList<>();
        int width = Math.max(above.cells().size(), below.cells().size());
        for (int column = 0; column < width; column++) {
            String under = bare(below.cell(column));
            both.add(under.isEmpty() ? bare(above.cell(column)) : under);
        }
        return both;
    }

    private static List<String> bothTitles(AppendixTable.Row above, AppendixTable.Row below) {
        return Stream.concat(titles(above).stream(), titles(below).stream()).toList();
    }

    private static List<String> titles(AppendixTable.Row row) {
        return row.cells().stream().map(AppendixColumns::bare).toList();
    }

    /** Exact titles first; then those that contain one. The first column of a kind counts. */
    private static Map<Role, Integer> places(List<String> titles) {
        Map<Role, Integer> places = new EnumMap<>(Role.class);
        List<Integer> taken = new ArrayList<>();
        for (int column = 0; column < titles.size(); column++) {
            for (Role role : Role.values()) {
                if (role.is(titles.get(column)) && !places.containsKey(role)) {
                    places.put(role, column);
                    taken.add(column);
                    break;
                }
            }
        }
        for (int column = 0; column < titles.size(); column++) {
            for (Role role : Role.values()) {
                if (!taken.contains(column) && role.isIn(titles.get(column)) && !places.containsKey(role)) {
                    places.put(role, column);
                    taken.add(column);
                    break;
                }
            }
        }
        return places;
    }

    private static final List<String> CLAIMED =
            List.of("tucham", "tudanhgia", "diemthamdinh", "ketquathamdinh", "diemdatduoc");

    /** Whether it is a form that a unit fills in: points are claimed and nothing says how they come about. */
    boolean isForm() {
        return !has(Role.SCORING)
                && titles.stream().anyMatch(title -> CLAIMED.stream().anyMatch(title::contains));
    }

    int column(Role role) {
        return places.getOrDefault(role, -1);
    }

    boolean has(Role role) {
        return places.containsKey(role);
    }

    /** Whether a row says the titles once more, as on a new page. */
    boolean isRepeated(AppendixTable.Row row) {
        List<String> said =
                titles(row).stream().filter(title -> !title.isEmpty()).toList();
        return said.size() >= 2 && titles.containsAll(said);
    }

    static String bare(String text) {
        return Folding.bare(text).replace(" ", "").replace("/", "");
    }
}
