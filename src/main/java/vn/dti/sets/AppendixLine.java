package vn.dti.sets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A numbered line of an appendix while its rows come in: a chapter, a main index, or an indicator. */
final class AppendixLine {

    private final String number;
    private final int place;
    private final Map<AppendixColumns.Role, List<String>> texts = new EnumMap<>(AppendixColumns.Role.class);
    private final List<AppendixLine> children = new ArrayList<>();
    private String code;
    private boolean doubtful;

    /**
     * A line.
     *
     * @param number as it stands before the line, without signs
     * @param place the row it begins in
     */
    AppendixLine(String number, int place) {
        this.number = number;
        this.code = number;
        this.place = place;
    }

    void add(AppendixColumns.Role role, String text) {
        if (!text.isBlank()) {
            texts.computeIfAbsent(role, key -> new ArrayList<>()).add(text.strip());
        }
    }

    /** That something beside the scoring text may change what it means: nobody can say that all of it is understood. */
    void doubt() {
        doubtful = true;
    }

    boolean isDoubtful() {
        return doubtful;
    }

    void add(AppendixLine child) {
        children.add(child);
    }

    void code(String newCode) {
        code = newCode;
    }

    String number() {
        return number;
    }

    /** Its code in the set: its number, with that of its parent where numbers begin anew. */
    String code() {
        return code;
    }

    int place() {
        return place;
    }

    List<AppendixLine> children() {
        return children;
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    /** What stands in a column; lines of text below each other. */
    String text(AppendixColumns.Role role) {
        return String.join("\n", texts.getOrDefault(role, List.of()));
    }

    /** Itself and all below it, in order. */
    Stream<AppendixLine> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(AppendixLine::all));
    }

    Stream<AppendixLine> leaves() {
        return all().filter(AppendixLine::isLeaf);
    }
}
