package vn.dti.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.notice.Notice;
import vn.dti.notice.Place;

/**
 * Mishaps that befall many cells of a sheet alike, such as a column of codes that Excel made into dates: each is told once,
 * at its first cell and with the number of cells, for more would bury the rest.
 */
final class CountedNotices {

    private final Map<Object, Notice> first = new LinkedHashMap<>();
    private final Map<Object, Set<Place>> places = new HashMap<>();

    /** @param mishap what is the same for all the cells that are told together */
    void add(Object mishap, Notice notice) {
        first.putIfAbsent(mishap, notice);
        places.computeIfAbsent(mishap, each -> new HashSet<>()).add(notice.place());
    }

    /** One notice for each mishap, its last argument the number of cells. */
    List<Notice> told() {
        List<Notice> told = new ArrayList<>();
        first.forEach((mishap, notice) -> {
            List<Object> arguments = new ArrayList<>(notice.arguments());
            arguments.add(places.get(mishap).size());
            told.add(notice.code().at(notice.place(), arguments.toArray()));
        });
        return told;
    }
}
