package vn.dti.assessment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dti.code.KindCode;
import vn.dti.code.UnitCode;
import vn.dti.notice.NoticeCode;
import vn.dti.yaml.Fields;
import vn.dti.yaml.Problems;
import vn.dti.yaml.YamlNode;

/** Reads the units of dti.yaml (dac-ta 1): no two may be called alike. */
final class UnitsReader {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Problems problems;
    private final Codes codes;
    private final List<KindCode> kinds;
    private final List<Cluster> clusters;
    /** Names of units by their aliases, folded. */
    private final Map<String, String> aliases = new HashMap<>();

    UnitsReader(Problems problems, Codes codes, List<KindCode> kinds, List<Cluster> clusters) {
        this.problems = problems;
        this.codes = codes;
        this.kinds = kinds;
        this.clusters = clusters;
    }

    List<Unit> read(Fields plan) {
        List<Unit> units = plan.each("units", this::unit);
        List<YamlNode> items = plan.items("units");
        checkAliases(units, items);
        codes.checkUnique(units.stream().map(Unit::code).toList(), items);
        return units;
    }

    private Unit unit(Fields fields) {
        UnitCode code = new UnitCode(fields.fileCode("code"));
        String name = fields.text("name", code.text());
        KindCode kind = codes.kind(fields, kinds).orElse(Codes.UNREADABLE_KIND);
        List<String> names = new ArrayList<>(fields.texts("aliases"));
        fields.node("aliases").ifPresent(node -> names.forEach(alias -> claim(alias, name, node)));
        boolean ranked = fields.truth("ranked", true);
        String reason = fields.text("reason", "");
        return new Unit(
                code,
                name,
                kind,
                names,
                codes.predecessors(fields),
                codes.cluster(fields, clusters),
                ranked ? Optional.empty() : Optional.of(reason));
    }

    /** A name that two units share would let a form pass for the other's. */
    private void claim(String alias, String unit, YamlNode node) {
        String key = folded(alias);
        String other = aliases.putIfAbsent(key, unit);
        if (other != null && !other.equals(unit)) {
            problems.add(NoticeCode.ALIAS_SHARED, node, alias, other, unit);
        }
    }

    /** Nor may an alias be what another unit is called. */
    private void checkAliases(List<Unit> units, List<YamlNode> items) {
        for (int i = 0; i < units.size() && !aliases.isEmpty(); i++) {
            String other = aliases.get(folded(units.get(i).name()));
            if (other != null && !other.equals(units.get(i).name())) {
                problems.add(
                        NoticeCode.ALIAS_SHARED,
                        items.get(i),
                        units.get(i).name(),
                        other,
                        units.get(i).name());
            }
        }
    }

    private static String folded(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return BLANKS.matcher(lower).replaceAll(" ");
    }
}
