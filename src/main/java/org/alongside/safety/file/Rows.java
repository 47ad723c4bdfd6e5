package org.alongside.safety.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.kernel.Findings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One YAML mapping of plain values and lists of mappings, with the place of each. */
final class Rows {

    private final String file;
    private final Findings findings;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final int line;

    private Rows(String file, Findings findings, Node node) {
        this.file = file;
        this.findings = findings;
        this.line = lineOf(node);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::keep);
        } else {
            error("keys and values are expected here");
        }
    }

    /** The file's one mapping; empty with a finding where it cannot be read. */
    static Optional<Rows> read(String file, String text, Findings findings) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                findings.error(file, 1, "the file is empty");
            }
            return root.map(node -> new Rows(file, findings, node));
        } catch (MarkedYamlEngineException broken) {
            int at = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            findings.error(file, at, "this is not YAML: " + broken.getProblem());
        } catch (YamlEngineException broken) {
            findings.error(file, 0, "this is not YAML: " + broken.getMessage());
        }
        return Optional.empty();
    }

    private void keep(NodeTuple tuple) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
            findings.error(file, lineOf(tuple.getKeyNode()), "'" + key + "' is written twice");
        }
    }

    void knowsOnly(Set<String> keys) {
        values.forEach((key, node) -> {
            if (!keys.contains(key)) {
                findings.error(file, lineOf(node), "'" + key + "' is unknown here");
            }
        });
    }

    /** The plain value; empty text with a finding where it is missing. */
    String text(String key) {
        return optional(key).orElseGet(() -> {
            error("'" + key + "' is missing");
            return "";
        });
    }

    Optional<String> optional(String key) {
        return values.get(key) instanceof ScalarNode scalar
                        && !scalar.getValue().isBlank()
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }

    /** The mapping under this key, in its order. */
    Map<String, String> texts(String key) {
        Map<String, String> found = new LinkedHashMap<>();
        if (values.get(key) instanceof MappingNode mapping) {
            Rows inside = new Rows(file, findings, mapping);
            inside.values.keySet().forEach(name -> found.put(name, inside.text(name)));
        } else {
            error("'" + key + "' must hold keys and values");
        }
        return found;
    }

    List<Rows> each(String key) {
        if (values.get(key) instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(node -> new Rows(file, findings, node))
                    .toList();
        }
        error("'" + key + "' must be a list");
        return List.of();
    }

    void error(String reason) {
        findings.error(file, line, reason);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
