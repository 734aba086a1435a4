package vn.dti.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.code.IndicatorCode;
import vn.dti.formlayout.Folding;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;

/** The names of a set's indicators and groups, compared as people write them: any case, any accents, any signs. */
final class IndicatorNames {

    /** Two names of which so large a share of the words is common are the same name, differently written. */
    private static final double ALIKE = 0.8;

    /** Below this share they are clearly different. */
    private static final double DIFFERENT = 0.5;

    /** A name folded, and its words. */
    private record Folded(String bare, Set<String> words) {
        static Folded of(String name) {
            String bare = Folding.bare(name);
            return new Folded(bare, IndicatorNames.words(bare));
        }
    }

    private final IndicatorSet set;
    private final Map<IndicatorCode, Folded> folded = new HashMap<>();
    private final Map<String, Indicator> byName = new HashMap<>();
    /** Codes of groups and containers by their names; empty where two share one, and for pillars. */
    private final Map<String, String> titles = new HashMap<>();

    IndicatorNames(IndicatorSet set) {
        this.set = set;
        Set<String> twice = new HashSet<>();
        for (Indicator indicator : set.indicators()) {
            Folded own = Folded.of(indicator.name());
            folded.put(indicator.code(), own);
            String bare = own.bare();
            if (byName.putIfAbsent(bare, indicator) != null) {
                twice.add(bare);
            }
        }
        // A name that two indicators share tells nothing.
        twice.forEach(byName::remove);
        set.groups().forEach(group -> {
            title(group.name(), group.code().text());
            group.containers()
                    .forEach(container ->
                            title(container.name(), container.code().text()));
        });
        // A pillar's row is a title as well, of no code: its groups stand below it, and perhaps below others too.
        set.pillars().forEach(pillar -> titles.putIfAbsent(Folding.bare(pillar.name()), ""));
    }

    /** The indicator a name is the name of. */
    Optional<Indicator> indicator(String name) {
        return Optional.ofNullable(byName.get(Folding.bare(name)));
    }

    private void title(String name, String code) {
        titles.merge(Folding.bare(name), code, (one, other) -> "");
    }

    boolean isTitle(String name) {
        return title(name).isPresent();
    }

    /** The code of the group or container that a name is of; empty text where two have that name, or it is a pillar's. */
    Optional<String> title(String name) {
        String bare = Folding.bare(name);
        return bare.isEmpty() ? Optional.empty() : Optional.ofNullable(titles.get(bare));
    }

    /** The other indicator that a name clearly belongs to; empty where it is this one's or nobody's. */
    Optional<Indicator> clearlyOther(String name, Indicator own) {
        if (name.equals(own.name())) {
            return Optional.empty();
        }
        String bare = Folding.bare(name);
        Folded mine = folded.get(own.code());
        if (bare.isEmpty() || bare.equals(mine.bare())) {
            return Optional.empty();
        }
        Optional<Indicator> exact = Optional.ofNullable(byName.get(bare));
        if (exact.isPresent()) {
            return exact;
        }
        Set<String> words = words(bare);
        if (common(words, mine.words()) >= DIFFERENT) {
            return Optional.empty();
        }
        List<Indicator> alike = set.indicators().stream()
                .filter(other -> common(words, folded.get(other.code()).words()) >= ALIKE)
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /** Whether a name has little to do with an indicator's. */
    boolean differs(String name, Indicator own) {
        if (name.equals(own.name())) {
            return false;
        }
        String bare = Folding.bare(name);
        return !bare.isEmpty() && common(words(bare), folded.get(own.code()).words()) < DIFFERENT;
    }

    private static Set<String> words(String bare) {
        return new HashSet<>(List.of(bare.split(" ")));
    }

    private static double common(Set<String> left, Set<String> right) {
        long both = left.stream().filter(right::contains).count();
        return (double) both / (left.size() + right.size() - both);
    }
}
