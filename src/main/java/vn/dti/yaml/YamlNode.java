package vn.dti.yaml;

import java.util.List;
import java.util.Optional;

/** A part of a YAML document; lines and columns count from 1. */
public sealed interface YamlNode {

    int line();

    int column();

    /**
     * A scalar as written: {@code 1.10}, {@code 01} and {@code yes} are these texts.
     *
     * @param plain whether it stands without quotes
     */
    record Scalar(String text, boolean plain, int line, int column) implements YamlNode {

        /** Nothing there: empty, {@code null} or {@code ~} without quotes. */
        public boolean isNull() {
            return plain && (text.isEmpty() || text.equals("null") || text.equals("~"));
        }
    }

    record Sequence(List<YamlNode> items, int line, int column) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** @param flow whether it is written in braces */
    record Mapping(List<Entry> entries, boolean flow, int line, int column) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<YamlNode> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().text().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    record Entry(Scalar key, YamlNode value) {}
}
