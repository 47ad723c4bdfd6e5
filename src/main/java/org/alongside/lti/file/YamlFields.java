package org.alongside.lti.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.kernel.Findings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The fields of one mapping with their lines. */
final class YamlFields {

    private final String file;
    private final Node whole;
    private final Findings findings;
    private final Map<String, NodeTuple> tuples = new LinkedHashMap<>();

    YamlFields(String file, Node node, Findings findings) {
        this.file = file;
        this.whole = node;
        this.findings = findings;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::keep);
        } else {
            findings.error(file, line(node), "keys and values are expected here, like 'issuer: …'");
        }
    }

    private void keep(NodeTuple tuple) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (tuples.putIfAbsent(key, tuple) != null) {
            findings.error(file, line(tuple.getKeyNode()), "'" + key + "' is written twice");
        }
    }

    void demandOnly(Set<String> known) {
        tuples.forEach((key, tuple) -> {
            if (!known.contains(key)) {
                findings.error(file, line(tuple.getKeyNode()), "'" + key + "' is not known here");
            }
        });
    }

    Optional<Node> node(String key) {
        return Optional.ofNullable(tuples.get(key)).map(NodeTuple::getValueNode);
    }

    /** The empty text where it is missing or no text. */
    String text(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && !(node.get() instanceof ScalarNode)) {
            findings.error(file, line(node.get()), key + ": a text is expected");
        }
        return node.map(YamlFields::scalar).orElse("").strip();
    }

    List<String> texts(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof SequenceNode sequence)) {
            findings.error(file, line(node.get()), key + ": a list is expected, like [\"1\"]");
            return List.of();
        }
        return sequence.getValue().stream()
                .map(YamlFields::scalar)
                .map(String::strip)
                .toList();
    }

    /** Of the field, or of the whole mapping where the field is missing. */
    int lineOf(String key) {
        return Optional.ofNullable(tuples.get(key))
                .map(tuple -> line(tuple.getKeyNode()))
                .orElseGet(() -> line(whole));
    }

    static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
