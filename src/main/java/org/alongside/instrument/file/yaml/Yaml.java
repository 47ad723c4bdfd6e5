package org.alongside.instrument.file.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One value in a YAML file, with its line. What is not as expected becomes a finding, and reads as empty; {@code what}
 * is how that finding calls the value.
 */
public final class Yaml {

    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?");

    /** Sums of many such numbers are still exact. */
    public static final int BIGGEST = 1_000_000_000;

    private final YamlSource source;
    private final Node node;
    private final Node head;

    Yaml(YamlSource source, Node node) {
        this(source, node, node);
    }

    /** @param head what the author looks for: the key of a block, which begins on the line below it */
    private Yaml(YamlSource source, Node node, Node head) {
        this.source = source;
        this.node = node;
        this.head = head;
    }

    /** From 1. */
    int line() {
        return head.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /** Something is wrong at this value. */
    public void error(String reason) {
        source.error(line(), reason);
    }

    /** Something about this value is for its author to judge. */
    public void warning(String reason) {
        source.warning(line(), reason);
    }

    /** Nothing written, {@code ~} or {@code null}. */
    public boolean isNothing() {
        return node.getTag().equals(Tag.NULL);
    }

    /** The entries by key, in the order of the file; a key that stands twice is a finding. */
    public Map<String, Yaml> entries(String what) {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            error(what + " must be a list of 'key: value'");
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            Yaml key = new Yaml(source, tuple.getKeyNode());
            Node entry = tuple.getValueNode();
            Yaml value = new Yaml(source, entry, entry instanceof ScalarNode ? entry : tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
                key.error(what + " has a key that is no word");
            } else if (entries.putIfAbsent(name.getValue(), value) != null) {
                key.error("'" + name.getValue() + "' stands twice in " + what);
            }
        }
        return entries;
    }

    /** As {@link #entries}; each key that is not allowed, and each required one that is missing, is a finding. */
    public Map<String, Yaml> entries(String what, Set<String> required, Set<String> optional) {
        Map<String, Yaml> entries = entries(what);
        if (!(node instanceof MappingNode mapping)) {
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode name
                    && !required.contains(name.getValue())
                    && !optional.contains(name.getValue())) {
                new Yaml(source, name).error("unknown key '" + name.getValue() + "' in " + what);
            }
        }
        required.stream()
                .sorted()
                .filter(key -> !entries.containsKey(key))
                .forEach(key -> error("'" + key + "' is missing in " + what));
        return entries;
    }

    /** The line of each key itself, where {@link #entries} has those of the values. */
    public Map<String, Integer> keys() {
        Map<String, Integer> keys = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode name) {
                    keys.putIfAbsent(name.getValue(), new Yaml(source, name).line());
                }
            }
        }
        return keys;
    }

    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** The text, where there is one, without a finding where there is none. */
    public Optional<String> written() {
        return scalar().map(ScalarNode::getValue).filter(t -> !t.isBlank() && !isNothing());
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public List<Yaml> elements(String what) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(n -> new Yaml(source, n)).toList();
        }
        error(what + " must be a list");
        return List.of();
    }

    public Optional<String> text(String what) {
        Optional<String> text = written();
        if (text.isEmpty()) {
            error(what + " must be a text");
        }
        return text;
    }

    public OptionalInt whole(String what) {
        Optional<Long> number = plain().filter(t -> WHOLE.matcher(t).matches()).map(Long::valueOf);
        if (number.isEmpty()) {
            error(what + " must be a whole number");
            return OptionalInt.empty();
        } else if (Math.abs(number.get()) > BIGGEST) {
            error(what + " must be from -" + BIGGEST + " to " + BIGGEST);
            return OptionalInt.empty();
        }
        return OptionalInt.of(number.get().intValue());
    }

    public OptionalDouble number(String what) {
        Optional<Double> number = plain().filter(t -> NUMBER.matcher(t).matches())
                .map(Double::parseDouble)
                .filter(d -> !d.isInfinite());
        if (number.isEmpty()) {
            error(what + " must be a number");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number.get());
    }

    public Optional<Boolean> truth(String what) {
        Optional<Boolean> truth =
                plain().filter(t -> t.equals("true") || t.equals("false")).map(Boolean::valueOf);
        if (truth.isEmpty()) {
            error(what + " must be true or false");
        }
        return truth;
    }

    /** One of these words, in capital letters or not as {@code form} says. */
    public <E extends Enum<E>> Optional<E> word(String what, Class<E> words, boolean lowerCase) {
        String written = scalar().map(ScalarNode::getValue).orElse("");
        List<String> allowed = new java.util.ArrayList<>();
        for (E word : words.getEnumConstants()) {
            String form = lowerCase ? word.name().toLowerCase(java.util.Locale.ROOT) : word.name();
            if (form.equals(written)) {
                return Optional.of(word);
            }
            allowed.add(form);
        }
        error(what + " must be one of " + String.join(", ", allowed));
        return Optional.empty();
    }

    private Optional<ScalarNode> scalar() {
        return node instanceof ScalarNode scalar ? Optional.of(scalar) : Optional.empty();
    }

    private Optional<String> plain() {
        return scalar().filter(s -> s.getScalarStyle() == ScalarStyle.PLAIN).map(ScalarNode::getValue);
    }
}
