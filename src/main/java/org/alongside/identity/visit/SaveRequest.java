package org.alongside.identity.visit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.alongside.kernel.Draft;
import org.alongside.kernel.PersonId;

/**
 * A save request is something that a page's script sent to be saved, by the person at the door.
 *
 * @param parameters by name; null where nothing was sent under it
 */
public record SaveRequest(UnaryOperator<String> parameters, PersonId person, Instant now) {

    private static final int LONGEST_WRITER = 32;

    /** Empty where nothing was sent under this name. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(parameters.apply(name));
    }

    public Optional<UUID> id(String name) {
        return IdParameter.of(parameters.apply(name));
    }

    /**
     * The draft's words with the page's base, revision and token; empty where these are not there or not in order.
     *
     * @param words what is to stand
     */
    public Optional<Draft> draft(String words) {
        return number("base")
                .flatMap(base -> number("revision")
                        .filter(revision -> revision > base)
                        .map(revision -> new Draft(words, base, revision, writer())));
    }

    private String writer() {
        String writer = text("writer").orElse("");
        return writer.substring(0, Math.min(writer.length(), LONGEST_WRITER));
    }

    private Optional<Long> number(String name) {
        return text(name).filter(text -> text.matches("[0-9]{1,15}")).map(Long::valueOf);
    }
}
