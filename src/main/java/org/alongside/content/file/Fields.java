package org.alongside.content.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The fields of one YAML mapping. Each is asked for by name; what is missing, of another form, written twice or never
 * asked for becomes a finding with its line. A value that cannot be had is replaced by the one given, so that reading
 * goes on and finds everything.
 */
final class Fields {

    private final Source source;
    private final int line;
    private final Map<String, NodeTuple> tuples = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final boolean there;

    private Fields(Source source, Node node) {
        this.source = source;
        this.there = node instanceof MappingNode;
        this.line = node == null ? source.firstLine() : source.line(node);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::keep);
        }
    }

    /** @param node null where there is none and that is already a finding */
    static Fields of(Source source, Node node) {
        if (node != null && !(node instanceof MappingNode)) {
            source.error(source.line(node), "keys and values are expected here, like 'slug: …'");
        }
        return new Fields(source, node);
    }

    private void keep(NodeTuple tuple) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (tuples.putIfAbsent(key, tuple) != null) {
            source.error(source.line(tuple.getKeyNode()), "'" + key + "' is written twice");
        }
    }

    boolean has(String key) {
        return tuples.containsKey(key);
    }

    Set<String> keys() {
        return tuples.keySet();
    }

    /** The line of this key, or of the whole mapping where the key is missing. */
    int line(String key) {
        NodeTuple tuple = tuples.get(key);
        return tuple == null ? line : source.line(tuple.getKeyNode());
    }

    int line() {
        return line;
    }

    Source source() {
        return source;
    }

    /** The plain value of this key without any finding, or null; for what refers forward. */
    String peek(String key) {
        NodeTuple tuple = tuples.get(key);
        return tuple != null && tuple.getValueNode() instanceof ScalarNode scalar ? scalar.getValue() : null;
    }

    void error(String key, String reason) {
        source.error(line(key), reason);
    }

    /**
     * The value of this key.
     *
     * @param form how a value looks, for the finding: {@code "a whole number from 0 to 4"}
     * @param parse throws IllegalArgumentException for a value of another form
     * @param otherwise what stands in for a value that cannot be had
     */
    <T> T value(String key, String form, Function<ScalarNode, T> parse, T otherwise) {
        Node node = ask(key);
        if (node == null) {
            return otherwise;
        }
        try {
            if (node instanceof ScalarNode scalar) {
                return parse.apply(scalar);
            }
            source.error(source.line(node), "'" + key + "' must be " + form);
        } catch (IllegalArgumentException e) {
            String found = ((ScalarNode) node).getValue();
            source.error(source.line(node), "'" + key + "' must be " + form + ", not '" + found + "'");
        }
        return otherwise;
    }

    /** The mapping under this key; without any field where it is missing, which is then a finding. */
    Fields fields(String key) {
        return of(source, ask(key));
    }

    /** The mappings in the list under this key; a list that is missing is a finding. */
    List<Fields> each(String key) {
        return nodes(key).stream().map(node -> of(source, node)).toList();
    }

    /** The words in the list under this key with their lines; a list that is missing is a finding. */
    List<FieldWord> words(String key) {
        List<FieldWord> words = new ArrayList<>();
        for (Node node : nodes(key)) {
            if (node instanceof ScalarNode scalar) {
                words.add(new FieldWord(scalar.getValue(), source.line(node)));
            } else {
                source.error(source.line(node), "a single word is expected in '" + key + "'");
            }
        }
        return words;
    }

    /** One word of a list. */
    record FieldWord(String text, int line) {}

    private List<Node> nodes(String key) {
        Node node = ask(key);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (node != null) {
            source.error(source.line(node), "'" + key + "' must be a list");
        }
        return List.of();
    }

    private Node ask(String key) {
        asked.add(key);
        NodeTuple tuple = tuples.get(key);
        if (tuple == null && there) {
            source.error(line, "'" + key + "' is missing");
        }
        return tuple == null ? null : tuple.getValueNode();
    }

    /** Every key that nobody has asked for is unknown. */
    void close() {
        tuples.keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> error(key, "'" + key + "' is not a key that is known here"));
    }
}
