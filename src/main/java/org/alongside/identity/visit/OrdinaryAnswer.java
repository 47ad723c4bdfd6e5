package org.alongside.identity.visit;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.access.SlowBody;
import org.alongside.identity.access.UnreadableRequest;
import org.alongside.identity.limit.TooManyRequests;

/**
 * An ordinary answer is an exception by which nothing is broken: somebody asked for what is not here for them, or too
 * often. The container writes whatever comes out of a servlet into its log, with the classes of the page that was asked
 * for. So pages and servlets leave such an answer in the request, and the door, which stands outside of them, throws it
 * on.
 */
public final class OrdinaryAnswer {

    private static final String ATTRIBUTE = OrdinaryAnswer.class.getName();
    private static final Set<Class<?>> KINDS =
            Set.of(NotHere.class, UnreadableRequest.class, SlowBody.class, TooManyRequests.class);

    private OrdinaryAnswer() {}

    /** The ordinary answer within the chain of causes; empty where something is broken. */
    public static Optional<RuntimeException> in(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(cause -> KINDS.contains(cause.getClass()))
                .map(RuntimeException.class::cast)
                .findFirst();
    }

    /** Leaves the answer in the request, for the door. */
    public static void leave(RuntimeException answer, ServletRequest request) {
        request.setAttribute(ATTRIBUTE, answer);
    }

    /** Throws on what was left in the request, if anything was. */
    public static void throwLeft(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof RuntimeException answer) {
            request.removeAttribute(ATTRIBUTE);
            throw answer;
        }
    }
}
