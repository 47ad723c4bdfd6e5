package org.alongside.manuscript;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.alongside.kernel.Findings;

/** A mapping whose keys are ids of their author's own choice, and whose values all have one shape. */
public final class ByIdShape<T> implements Shape<ById<T>> {

    private final Shape<T> each;
    private final BinaryOperator<String> whatEach;
    private final IdForm ids;
    private final Optional<UnaryOperator<String>> whenEmpty;

    /** The form of ids, as the author is told and as the editor knows it. */
    public interface IdForm {

        /** What is wrong with this id; empty where it is right, or where another place says so. */
        Optional<String> fault(String id);

        /** The JSON Schema of the id itself; without any word where all are right. */
        Map<String, Object> schema();
    }

    private static final IdForm ANY = new IdForm() {
        @Override
        public Optional<String> fault(String id) {
            return Optional.empty();
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of();
        }
    };

    private ByIdShape(
            Shape<T> each, BinaryOperator<String> whatEach, IdForm ids, Optional<UnaryOperator<String>> whenEmpty) {
        this.each = each;
        this.whatEach = whatEach;
        this.ids = ids;
        this.whenEmpty = whenEmpty;
    }

    /** @param whatEach how findings call one of them, of how they call the whole and of its id */
    public static <T> ByIdShape<T> of(Shape<T> each, BinaryOperator<String> whatEach) {
        return new ByIdShape<>(each, whatEach, ANY, Optional.empty());
    }

    public ByIdShape<T> ids(IdForm form) {
        return new ByIdShape<>(each, whatEach, form, whenEmpty);
    }

    /** @param sentence of the finding where there is none, of how findings call the whole */
    public ByIdShape<T> filled(UnaryOperator<String> sentence) {
        return new ByIdShape<>(each, whatEach, ids, Optional.of(sentence));
    }

    @Override
    public Optional<ById<T>> read(Node node, String what, Findings findings) {
        Map<String, Node> nodes = Mappings.entries(node, what, findings);
        if (!node.isMapping()) {
            return Optional.empty();
        }
        if (nodes.isEmpty()) {
            whenEmpty.ifPresent(sentence -> findings.error(node.place(), sentence.apply(what)));
        }
        Map<String, T> values = new LinkedHashMap<>();
        nodes.forEach((id, written) -> {
            ids.fault(id).ifPresent(fault -> findings.error(written.place(), fault));
            each.read(written, whatEach.apply(what, id), findings).ifPresent(value -> values.put(id, value));
        });
        return Optional.of(new ById<>(nodes, values));
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = Shapes.ordered("type", "object");
        if (!ids.schema().isEmpty()) {
            schema.put("propertyNames", ids.schema());
        }
        schema.put("additionalProperties", each.schema());
        whenEmpty.ifPresent(sentence -> schema.put("minProperties", 1));
        return schema;
    }
}
