package org.alongside.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.kernel.Findings;

/** A list of values of one shape. */
record ListShape<T>(Shape<T> each, String whatEach) implements Shape<List<T>> {

    @Override
    public Optional<List<T>> read(Node node, String what, Findings findings) {
        if (!node.isList()) {
            findings.error(node.place(), what + " must be a list");
            return Optional.empty();
        }
        List<T> values = new ArrayList<>();
        node.elements()
                .forEach(element -> each.read(element, whatEach, findings).ifPresent(values::add));
        return Optional.of(values);
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", each.schema());
        return schema;
    }
}
