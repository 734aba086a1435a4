package vn.dti.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.yaml.YamlNode;

/** Makes the tree of a set that is in no file yet; its lines and columns are 0. */
final class SetTree {

    private final List<YamlNode.Entry> entries = new ArrayList<>();

    static YamlNode.Scalar scalar(String text) {
        return new YamlNode.Scalar(text, false, 0, 0);
    }

    static YamlNode.Sequence sequence(List<? extends YamlNode> items) {
        return new YamlNode.Sequence(List.copyOf(items), 0, 0);
    }

    static YamlNode.Sequence texts(List<String> items) {
        return sequence(items.stream().map(SetTree::scalar).toList());
    }

    /** A mapping with one entry. */
    static YamlNode.Mapping one(String key, YamlNode value) {
        return new SetTree().with(key, value).mapping();
    }

    SetTree with(String key, YamlNode value) {
        entries.add(new YamlNode.Entry(scalar(key), value));
        return this;
    }

    SetTree with(String key, String value) {
        return with(key, scalar(value));
    }

    /** Adds a text where there is one. */
    SetTree unlessBlank(String key, String value) {
        return value.isBlank() ? this : with(key, value);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    YamlNode.Mapping mapping() {
        return new YamlNode.Mapping(entries, false, 0, 0);
    }

    /** The text of a key; empty where there is none. */
    static String text(YamlNode.Mapping mapping, String key) {
        return mapping.get(key).map(SetTree::text).orElse("");
    }

    static String text(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && !scalar.isNull()
                ? scalar.text().strip()
                : "";
    }

    /** The mappings of a key's sequence. */
    static List<YamlNode.Mapping> mappings(YamlNode.Mapping mapping, String key) {
        return items(mapping, key).stream()
                .filter(YamlNode.Mapping.class::isInstance)
                .map(YamlNode.Mapping.class::cast)
                .toList();
    }

    static List<YamlNode> items(YamlNode.Mapping mapping, String key) {
        return mapping.get(key).filter(YamlNode.Sequence.class::isInstance).stream()
                .flatMap(node -> ((YamlNode.Sequence) node).items().stream())
                .toList();
    }

    static Optional<YamlNode.Mapping> inner(YamlNode.Mapping mapping, String key) {
        return mapping.get(key).filter(YamlNode.Mapping.class::isInstance).map(YamlNode.Mapping.class::cast);
    }
}
