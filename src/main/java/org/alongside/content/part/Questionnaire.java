package org.alongside.content.part;

import java.util.Objects;
import org.alongside.kernel.Slug;

/** Questions of an instrument, offered at this place of the step; never a condition for going on. */
public record Questionnaire(String id, Slug instrument) implements Part {

    /** The id of the questionnaire that {@code checkpoint} in a module's manifest puts at the end of a step. */
    public static final String AT_THE_END = "checkpoint";

    public Questionnaire {
        Objects.requireNonNull(id, "a part's id");
        Objects.requireNonNull(instrument, "an instrument");
    }

    @Override
    public String asText() {
        return "*" + instrument.value() + "*";
    }
}
