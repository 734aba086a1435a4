package vn.dti.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.VisibleText;

/** Reads one YAML file into a tree. Duplicate keys, second documents and aliases that multiply are errors (dac-ta 1). */
public final class YamlFile {

    private static final int MAX_NODES = 200_000;
    private static final int MAX_DEPTH = 60;
    /** Aliases are counted by what they come to ({@link #MAX_NODES}), in our own words. */
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setParseComments(false)
            .setAllowNonScalarKeys(true)
            .setMaxAliasesForCollections(Integer.MAX_VALUE)
            .build();

    private final Problems problems;
    private final Map<Node, Boolean> open = new IdentityHashMap<>();
    private int nodes;

    private YamlFile(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a file whose content must be one mapping.
     *
     * @param path the file
     * @param name the name under which notices speak of it
     * @throws DefinitionException if it is no such YAML
     * @throws IOException if its bytes cannot be had
     */
    public static YamlNode.Mapping read(Path path, String name) throws IOException, DefinitionException {
        return read(YamlSource.of(path), new Problems(name));
    }

    /** The same of bytes that were read before; what is odd but no error is added to the problems. */
    public static YamlNode.Mapping read(YamlSource source, Problems problems) throws DefinitionException {
        if (source.isTooLarge()) {
            problems.add(NoticeCode.YAML_TOO_LARGE, 0, 0, YamlSource.MAX_BYTES >> 20);
            throw problems.failure();
        }
        return parse(source.bytes(), problems);
    }

    private static YamlNode.Mapping parse(byte[] bytes, Problems problems) throws DefinitionException {
        String text = "";
        try {
            text = decoded(bytes);
            Iterator<Node> documents =
                    new Compose(SETTINGS).composeAllFromString(text).iterator();
            if (!documents.hasNext()) {
                problems.add(NoticeCode.YAML_EMPTY, 0, 0);
                throw problems.failure();
            }
            Node root = documents.next();
            YamlNode tree = new YamlFile(problems).convert(root, 0);
            if (documents.hasNext()) {
                Node second = documents.next();
                problems.add(NoticeCode.YAML_SECOND_DOCUMENT, line(second), column(second));
            }
            if (!(tree instanceof YamlNode.Mapping mapping)) {
                problems.add(NoticeCode.YAML_EMPTY, tree.line(), tree.column());
                throw problems.failure();
            }
            problems.failIfAny();
            return mapping;
        } catch (CharacterCodingException e) {
            problems.add(NoticeCode.YAML_NOT_UTF8, 0, 0);
        } catch (MarkedYamlEngineException e) {
            add(SyntaxMistake.of(text, e), problems);
        } catch (YamlEngineException e) {
            add(SyntaxMistake.ofCharacters(text), problems);
        } catch (StackOverflowError e) {
            problems.add(NoticeCode.YAML_TOO_DEEP, 0, 0, MAX_DEPTH);
        }
        throw problems.failure();
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void add(SyntaxMistake mistake, Problems problems) {
        problems.add(
                mistake.code(),
                mistake.line(),
                mistake.column(),
                mistake.arguments().toArray());
    }

    private YamlNode convert(Node node, int depth) throws DefinitionException {
        if (++nodes > MAX_NODES || open.put(node, true) != null) {
            problems.add(NoticeCode.YAML_ALIASES, line(node), column(node));
            throw problems.failure();
        }
        if (depth > MAX_DEPTH) {
            problems.add(NoticeCode.YAML_TOO_DEEP, line(node), column(node), MAX_DEPTH);
            throw problems.failure();
        }
        YamlNode converted;
        if (node instanceof ScalarNode scalar) {
            converted = new YamlNode.Scalar(visible(scalar), scalar.isPlain(), line(node), column(node));
        } else if (node instanceof SequenceNode sequence) {
            List<YamlNode> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(convert(item, depth + 1));
            }
            converted = new YamlNode.Sequence(items, line(node), column(node));
        } else {
            converted = mapping((MappingNode) node, depth);
        }
        open.remove(node);
        return converted;
    }

    private String visible(ScalarNode scalar) {
        if (scalar.isPlain() && isWrappedInCurlyQuotes(scalar.getValue())) {
            problems.add(NoticeCode.YAML_CURLY_QUOTES, line(scalar), column(scalar), scalar.getValue());
        }
        // An anchor is a word of whoever wrote it, never the first word of a name after a loose "&".
        if (scalar.getAnchor()
                .filter(anchor -> !anchor.getValue().matches("[\\w-]+"))
                .isPresent()) {
            problems.add(
                    NoticeCode.YAML_RESERVED_SIGN,
                    line(scalar),
                    column(scalar),
                    "&" + scalar.getAnchor().get().getValue() + " " + scalar.getValue());
        }
        // The first word of a name after a loose "!" would be lost as a tag.
        if (!scalar.getTag().getValue().startsWith(Tag.PREFIX)) {
            problems.add(
                    NoticeCode.YAML_RESERVED_SIGN,
                    line(scalar),
                    column(scalar),
                    scalar.getTag().getValue() + " " + scalar.getValue());
        }
        String visible = VisibleText.of(scalar.getValue());
        if (!visible.equals(scalar.getValue())) {
            problems.add(NoticeCode.YAML_HIDDEN_CHARACTER, line(scalar), column(scalar), visible);
        }
        return visible;
    }

    /** Quotation marks of a word processor around the whole of a text, or at one end only: YAML takes them for letters. */
    private static boolean isWrappedInCurlyQuotes(String text) {
        if (text.isEmpty()) {
            return false;
        }
        boolean opens = "“‘„«".indexOf(text.charAt(0)) >= 0;
        boolean closes = "”’“»".indexOf(text.charAt(text.length() - 1)) >= 0;
        long opened = text.chars().filter(c -> "“„‘«".indexOf(c) >= 0).count();
        long closed = text.chars().filter(c -> "”’»".indexOf(c) >= 0).count();
        return opens && closes && opened == 1 || (opens || closes) && opened != closed;
    }

    private YamlNode.Mapping mapping(MappingNode node, int depth) throws DefinitionException {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (!(convert(tuple.getKeyNode(), depth + 1) instanceof YamlNode.Scalar key)) {
                problems.add(NoticeCode.YAML_SYNTAX, line(node), column(node));
                continue;
            }
            Integer first = lines.putIfAbsent(key.text(), key.line());
            if (first != null) {
                problems.add(NoticeCode.YAML_DUPLICATE_KEY, key.line(), key.column(), key.text(), first);
            }
            entries.add(new YamlNode.Entry(key, convert(tuple.getValueNode(), depth + 1)));
        }
        return new YamlNode.Mapping(entries, node.getFlowStyle() == FlowStyle.FLOW, line(node), column(node));
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static int column(Node node) {
        return node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    }
}
