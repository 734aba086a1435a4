package vn.dti.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.formlayout.Folding;
import vn.dti.indicator.Indicator;

/**
 * The agencies in charge of a kind's indicators (cơ quan chủ trì), as its set names them: who assesses a unit that is
 * assessed as a whole, and who of them appraises units for the council.
 */
public final class Leads {

    /** Words that a name of everybody who is assessed is made of, beside what such units are called. */
    private static final Set<String> EVERYBODY =
            Set.of("cac", "ubnd", "uy", "ban", "nhan", "dan", "cap", "va", "co", "quan", "don", "vi", "dia", "phuong");

    /** What units are called before their names. */
    private static final Set<String> CALLED = Set.of("xa", "phuong", "thi", "tran", "dac", "khu", "huyen", "quan");

    /**
     * An agency, or nobody.
     *
     * @param name as the set first writes it; empty for the indicators that have nobody in charge
     * @param indicators in the order of the set, at least one
     */
    public record Lead(String name, List<Indicator> indicators) {

        public Lead {
            indicators = List.copyOf(indicators);
        }

        public boolean isNobody() {
            return name.isEmpty();
        }
    }

    private Leads() {}

    /** The agencies in the order of the set; an indicator that several lead is in the list of each. */
    public static List<Lead> of(Kind kind) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<Indicator>> led = new LinkedHashMap<>();
        for (Indicator indicator : kind.set().indicators()) {
            for (String name : indicator.lead().isEmpty() ? List.of("") : indicator.lead()) {
                String folded = Folding.plain(name);
                names.putIfAbsent(folded, name);
                List<Indicator> own = led.computeIfAbsent(folded, key -> new ArrayList<>());
                if (!own.contains(indicator)) {
                    own.add(indicator);
                }
            }
        }
        return led.entrySet().stream()
                .map(each -> new Lead(names.get(each.getKey()), each.getValue()))
                .toList();
    }

    /**
     * Whether the units of a kind are assessed as a whole by the agencies in charge, not each by itself: the district
     * beside its communes, the province. There is one such unit, or they are not ranked against each other.
     */
    public static boolean assess(Assessment assessment, Kind kind) {
        int units = assessment.unitsOf(kind).size();
        return units == 1 || units > 1 && !kind.ranked();
    }

    /**
     * Whether a lead agency appraises no unit of a kind: it is one of these units itself, or all the units of some kind of
     * the assessment are meant by it (UBND các xã, thị trấn).
     */
    public static boolean isAssessed(Assessment assessment, Kind kind, String lead) {
        String bare = Folding.bare(lead);
        return assessment.unitsOf(kind).stream()
                        .flatMap(unit -> Stream.concat(Stream.of(unit.name()), unit.aliases().stream()))
                        .anyMatch(name -> Folding.bare(name).equals(bare))
                || assessment.kinds().stream()
                        .anyMatch(each -> bare.equals(Folding.bare(each.name()))
                                || isEverybody(bare, each, assessment.unitsOf(each)));
    }

    /**
     * Whether a name is made of nothing but what such units are called. It need not fit all: plans write "UBND các xã, thị
     * trấn" where there are communes alone.
     */
    private static boolean isEverybody(String bare, Kind kind, List<Unit> units) {
        List<String> words = List.of(bare.split("[ /]+"));
        Set<String> called = Stream.concat(
                        Stream.of(kind.name()), units.stream().map(Unit::name))
                .flatMap(name -> Stream.of(Folding.bare(name).split(" ")))
                .filter(CALLED::contains)
                .collect(Collectors.toSet());
        return !bare.isEmpty()
                && words.stream().allMatch(word -> EVERYBODY.contains(word) || CALLED.contains(word))
                && (EVERYBODY.containsAll(words) || words.stream().anyMatch(called::contains));
    }
}
