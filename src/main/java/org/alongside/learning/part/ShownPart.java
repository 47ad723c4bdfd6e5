package org.alongside.learning.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One part as a step's page shows it.
 *
 * @param shows what the kind's view has gathered
 * @param say the kind's sentences
 * @param box what the person has left in it
 */
public record ShownPart(PartView<?> view, Object shows, Map<String, String> say, PartBox box) {

    /** The styles that these need, each once. */
    public static List<String> styles(List<ShownPart> parts) {
        return parts.stream().flatMap(part -> part.style().stream()).distinct().toList();
    }

    /** The scripts that these need, each once. */
    public static List<String> scripts(List<ShownPart> parts) {
        return parts.stream().flatMap(part -> part.script().stream()).distinct().toList();
    }

    public String fragment() {
        return view.fragment();
    }

    public Optional<String> style() {
        return view.style();
    }

    public Optional<String> script() {
        return view.script();
    }

    /** Of its first element, so that a label and a sentence about a fault lead there: {@code part-words}. */
    public String id() {
        return "part-" + box.part();
    }

    /** The name of its only field, {@code words.words}. */
    public String name() {
        return box.part() + ".words";
    }
}
