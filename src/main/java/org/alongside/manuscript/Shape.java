package org.alongside.manuscript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.alongside.kernel.FilePlace;
import org.alongside.kernel.Findings;

/**
 * A shape says what an author may write in one place. It is declared once and used three times: it gives the value, it
 * finds all that is wrong with file and line, and it draws the JSON Schema from which an editor completes.
 *
 * <p>Small shapes come from {@link Shapes}, larger ones are put together from them: a {@link MappingShape} of
 * {@link Key}s, lists, and {@link ById}. What can only be judged beside another file (does this item exist?) is no
 * matter of shape; readers do it afterwards, with the place that each node keeps.
 */
public interface Shape<T> {

    /**
     * The value; empty where it cannot be had, which is then a finding.
     *
     * @param what how findings call it: {@code "n"}, {@code "outcome 'calm', missing"}
     */
    Optional<T> read(Node node, String what, Findings findings);

    /** The JSON Schema (2020-12) of this place, in the order in which an editor shows it. */
    Map<String, Object> schema();

    /** The same place with another value made of what is read. */
    default <R> Shape<R> as(Function<T, R> made) {
        return then(value -> Optional.of(made.apply(value)));
    }

    /** As {@link #as}, where there may be no value; saying why is then the function's part. */
    default <R> Shape<R> then(Function<T, Optional<R>> made) {
        Shape<T> whole = this;
        return new Shape<>() {
            @Override
            public Optional<R> read(Node node, String what, Findings findings) {
                return whole.read(node, what, findings).flatMap(made);
            }

            @Override
            public Map<String, Object> schema() {
                return whole.schema();
            }
        };
    }

    /** The same place with another value made of what is read and of where it stands. */
    default <R> Shape<R> placed(BiFunction<T, FilePlace, R> made) {
        Shape<T> whole = this;
        return new Shape<>() {
            @Override
            public Optional<R> read(Node node, String what, Findings findings) {
                return whole.read(node, what, findings).map(value -> made.apply(value, node.place()));
            }

            @Override
            public Map<String, Object> schema() {
                return whole.schema();
            }
        };
    }

    /**
     * Only values for which this holds.
     *
     * @param must the end of the finding's sentence: {@code "must be at least 1"}
     * @param schema the same in the words of JSON Schema
     */
    default Shape<T> where(Predicate<T> holds, String must, Map<String, Object> schema) {
        Shape<T> wider = this;
        return new Shape<>() {
            @Override
            public Optional<T> read(Node node, String what, Findings findings) {
                Optional<T> value = wider.read(node, what, findings);
                Optional<T> good = value.filter(holds);
                if (value.isPresent() && good.isEmpty()) {
                    findings.error(node.place(), what + " " + must);
                }
                return good;
            }

            @Override
            public Map<String, Object> schema() {
                return joined(wider.schema(), schema);
            }
        };
    }

    /** The same shape, whatever is wrong with it being said in one sentence of its own. */
    default Shape<T> saying(UnaryOperator<String> sentence) {
        Shape<T> wordy = this;
        return new Shape<>() {
            @Override
            public Optional<T> read(Node node, String what, Findings findings) {
                Findings general = new Findings();
                Optional<T> value = wordy.read(node, what, general);
                if (general.hasErrors()) {
                    findings.error(node.place(), sentence.apply(what));
                }
                return value;
            }

            @Override
            public Map<String, Object> schema() {
                return wordy.schema();
            }
        };
    }

    /** The same shape, of which editors know more: what a reader judges beside other files, or a description. */
    default Shape<T> drawn(Map<String, Object> more) {
        Shape<T> plain = this;
        return new Shape<>() {
            @Override
            public Optional<T> read(Node node, String what, Findings findings) {
                return plain.read(node, what, findings);
            }

            @Override
            public Map<String, Object> schema() {
                return joined(plain.schema(), more);
            }
        };
    }

    /** The same shape, where nothing after the colon is the same as no such key. */
    default Shape<T> orNothing() {
        Shape<T> something = this;
        return new Shape<>() {
            @Override
            public Optional<T> read(Node node, String what, Findings findings) {
                return node.isNothing() ? Optional.empty() : something.read(node, what, findings);
            }

            @Override
            public Map<String, Object> schema() {
                Map<String, Object> schema = something.schema();
                return joined(schema, Map.of("type", List.of(schema.get("type"), "null")));
            }
        };
    }

    /** With a sentence for the author, shown by editors. */
    default Shape<T> told(String description) {
        return drawn(Map.of("description", description));
    }

    /** A list of such values. Those that cannot be read are left out, beside their findings. */
    default Shape<List<T>> listed(String whatEach) {
        return new ListShape<>(this, whatEach);
    }

    /** Both, in order; the later wins. */
    private static Map<String, Object> joined(Map<String, Object> first, Map<String, Object> second) {
        Map<String, Object> both = new LinkedHashMap<>(first);
        both.putAll(second);
        return both;
    }
}
