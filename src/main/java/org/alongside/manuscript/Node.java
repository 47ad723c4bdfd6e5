package org.alongside.manuscript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.kernel.FilePlace;

/**
 * A node is one value as its author wrote it, and where: a list, a mapping of keys to values, or a word. A block, which
 * begins on the line below its key, has the line of the key, because that is what the author looks for.
 *
 * <p>Nodes only say what is written. What ought to be there is a {@link Shape}'s to know.
 */
public final class Node {

    /** How a value is written; words in quotes are never numbers. */
    private enum Writing {
        MAPPING,
        LIST,
        PLAIN,
        QUOTED,
        NOTHING
    }

    private final Writing kind;
    private final FilePlace place;
    private final String word;
    private final List<Node> elements;
    private final List<KeyedNode> fields;
    private final long size;

    /** One key of a mapping with its value. */
    public record KeyedNode(Node key, Node value) {}

    private Node(Writing kind, FilePlace place, String word, List<Node> elements, List<KeyedNode> fields) {
        this.kind = kind;
        this.place = place;
        this.word = word;
        this.elements = List.copyOf(elements);
        this.fields = List.copyOf(fields);
        this.size = 1
                + elements.stream().mapToLong(Node::size).sum()
                + fields.stream()
                        .mapToLong(f -> f.key().size() + f.value().size())
                        .sum();
    }

    /** @param quoted whether it stands in quotes or in a block of text */
    public static Node word(FilePlace place, String word, boolean quoted) {
        return new Node(quoted ? Writing.QUOTED : Writing.PLAIN, place, word, List.of(), List.of());
    }

    /** A value left empty, or {@code null}. */
    public static Node nothing(FilePlace place) {
        return new Node(Writing.NOTHING, place, "", List.of(), List.of());
    }

    public static Node list(FilePlace place, List<Node> elements) {
        return new Node(Writing.LIST, place, "", elements, List.of());
    }

    /** @param fields in the order of the file, also those whose key stands twice */
    public static Node mapping(FilePlace place, List<KeyedNode> fields) {
        List<KeyedNode> headed = fields.stream()
                .map(f -> new KeyedNode(f.key(), f.value().headedBy(f.key().place())))
                .toList();
        return new Node(Writing.MAPPING, place, "", List.of(), headed);
    }

    private Node headedBy(FilePlace key) {
        return isWord() || isNothing() ? this : new Node(kind, key, word, elements, fields);
    }

    public FilePlace place() {
        return place;
    }

    /** How many values it holds, itself among them, each as often as it is repeated. */
    public long size() {
        return size;
    }

    public boolean isMapping() {
        return kind == Writing.MAPPING;
    }

    public boolean isList() {
        return kind == Writing.LIST;
    }

    public boolean isWord() {
        return kind == Writing.PLAIN || kind == Writing.QUOTED;
    }

    /** Nothing written, or {@code null}. */
    public boolean isNothing() {
        return kind == Writing.NOTHING;
    }

    /** The word as it is written; empty for anything else. */
    public String word() {
        return word;
    }

    /** The text, where there is one that is not blank. */
    public Optional<String> written() {
        return isWord() ? Optional.of(word).filter(text -> !text.isBlank()) : Optional.empty();
    }

    /** The text that stands without quotes, as numbers do. */
    public Optional<String> plain() {
        return kind == Writing.PLAIN ? Optional.of(word) : Optional.empty();
    }

    /** Those of a list; none of anything else. */
    public List<Node> elements() {
        return elements;
    }

    /** Keys and values of a mapping; none of anything else. */
    public List<KeyedNode> fields() {
        return fields;
    }

    /** The values of a mapping by their keys; of a key that stands twice, the first. */
    public Map<String, Node> entries() {
        Map<String, Node> entries = new LinkedHashMap<>();
        fields.stream()
                .filter(field -> field.key().isWord())
                .forEach(field -> entries.putIfAbsent(field.key().word, field.value()));
        return entries;
    }

    /** Where each key itself stands. */
    public Map<String, FilePlace> keys() {
        Map<String, FilePlace> keys = new LinkedHashMap<>();
        fields.stream()
                .filter(field -> field.key().isWord())
                .forEach(field -> keys.putIfAbsent(field.key().word, field.key().place()));
        return keys;
    }

    /** The value at this key, where there is one. */
    public Optional<Node> at(String key) {
        return Optional.ofNullable(entries().get(key));
    }
}
