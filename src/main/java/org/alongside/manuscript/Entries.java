package org.alongside.manuscript;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.alongside.kernel.FilePlace;
import org.alongside.kernel.Findings;

/** What stands in one mapping: the values of its keys, as far as they could be read, and where each of them is. */
public final class Entries {

    private final Node node;
    private final String what;
    private final Findings findings;
    private final Map<String, Optional<?>> values = new HashMap<>();

    Entries(Node node, String what, Findings findings) {
        this.node = node;
        this.what = what;
        this.findings = findings;
    }

    void read(Key<?> key) {
        node.at(key.name())
                .ifPresent(value -> values.put(
                        key.name(), key.shape().read(value, key.what().apply(what), findings)));
    }

    /** The value of this key; empty where it is left out, or could not be read, which is then a finding. */
    @SuppressWarnings("unchecked") // a value is put there by the shape of a key of this name
    public <T> Optional<T> get(Key<T> key) {
        return (Optional<T>) values.getOrDefault(key.name(), Optional.empty());
    }

    public <T> T get(Key<T> key, T otherwise) {
        return get(key).orElse(otherwise);
    }

    public OptionalDouble number(Key<Double> key) {
        return get(key).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    public OptionalInt whole(Key<Integer> key) {
        return get(key).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** All values that could be read, whatever their keys are. */
    public Stream<Object> values() {
        return values.values().stream().flatMap(Optional::stream);
    }

    /** Whether the key is written, whatever stands there. */
    public boolean has(Key<?> key) {
        return node.at(key.name()).isPresent();
    }

    /** Where the value of this key stands, or else the mapping. */
    public FilePlace place(Key<?> key) {
        return node.at(key.name()).map(Node::place).orElse(node.place());
    }

    /** What is written at this key; the mapping itself where it is left out. */
    public Node node(Key<?> key) {
        return node.at(key.name()).orElse(node);
    }

    public Node node() {
        return node;
    }

    /** How findings call this mapping. */
    public String what() {
        return what;
    }

    /** Something is wrong with the value of this key. */
    public void error(Key<?> key, String reason) {
        findings.error(place(key), reason);
    }

    /** Something is wrong with the mapping as a whole. */
    public void error(String reason) {
        findings.error(node.place(), reason);
    }

    /** Something about the mapping as a whole is for its author to judge. */
    public void warning(String reason) {
        findings.warning(node.place(), reason);
    }

    /** Something about the value of this key is for its author to judge. */
    public void warning(Key<?> key, String reason) {
        findings.warning(place(key), reason);
    }
}
