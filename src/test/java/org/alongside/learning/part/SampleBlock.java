package org.alongside.learning.part;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.content.file.part.PartKind;
import org.alongside.content.part.Part;
import org.alongside.kernel.FilePlace;
import org.alongside.kernel.Findings;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Node;
import org.alongside.manuscript.file.YamlReader;

/** A block in which every key that the schema of its kind knows has a value, for kinds that a test does not know. */
final class SampleBlock {

    static final String ID = "sample";

    private static final String WORD = "where-i-stand";

    private SampleBlock() {}

    /** @throws AssertionError where what the schema asks for is not what the kind reads */
    static <P extends Part> P of(PartKind<P> kind) {
        Findings findings = new Findings();
        FilePlace first = new FilePlace("sample.md", 1);
        String text = text(kind);
        Node node = text.isEmpty()
                ? Node.mapping(first, List.of())
                : YamlReader.inside(first, text).value().orElseThrow();
        Entries written = kind.shape().read(node, kind.name(), findings).orElseThrow();
        if (!findings.isEmpty()) {
            throw new AssertionError(findings.toString());
        }
        return kind.part(ID, written);
    }

    private static String text(PartKind<?> kind) {
        return keys(kind.shape().schema(), WORD).collect(Collectors.joining("\n"));
    }

    private static Stream<String> keys(Map<?, ?> schema, String word) {
        return ((Map<?, ?>) schema.get("properties"))
                .entrySet().stream().map(key -> key.getKey() + ": " + value((Map<?, ?>) key.getValue(), word));
    }

    /** An example that the schema gives to authors, where any word is not enough; in a list each word is another. */
    private static String value(Map<?, ?> schema, String word) {
        if (schema.get("examples") instanceof List<?> examples) {
            return '"' + examples.get(0).toString().replace("\n", "\\n") + '"';
        }
        if (schema.get("items") instanceof Map<?, ?> items) {
            return IntStream.rangeClosed(1, 3)
                    .mapToObj(n -> value(items, word + "-" + n))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return switch (schema.get("type").toString()) {
            case "integer" -> schema.get("minimum").toString();
            case "object" -> keys(schema, word).collect(Collectors.joining(", ", "{", "}"));
            default -> word;
        };
    }
}
