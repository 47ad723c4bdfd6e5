package org.alongside.learning.part;

import java.util.Optional;
import org.alongside.content.part.Part;
import org.alongside.learning.policy.part.PartRules;

/**
 * A view shows one kind of part on a step's page. A room adds a kind by a bean of this type; no list names it. Its
 * sentences stand in {@code messages/part/<name>_en.properties}, and its styles, where it has any, in
 * {@code resources/css/part-<name>.css}.
 *
 * @param <P> the kind
 */
public interface PartView<P extends Part> {

    /** What its files are called: the name that authors write. */
    String name();

    PartRules<P> rules();

    /** What its fragment shows beside the person's own fields; everything the page needs is gathered here, once. */
    Object show(P part, PartVisit visit);

    /** The file of its own styles, {@code part-<name>}; empty where those of the house do. */
    default Optional<String> style() {
        return Optional.empty();
    }

    /** The script that adds to its fragment, {@code part-<name>}; the fragment is whole without it. */
    default Optional<String> script() {
        return Optional.empty();
    }

    /** The fragment of the page. It gets {@code part}, a {@link ShownPart}. */
    default String fragment() {
        return "/WEB-INF/parts/step/" + name() + ".xhtml";
    }
}
