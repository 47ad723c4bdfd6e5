package org.alongside.identity.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alongside.identity.limit.Bulkhead;

/**
 * One line of policy: for whom a route is, and whether its pages are compressed. Both must be said. What may be sent to
 * it is said where it is more than an ordinary form, and among whom it is at work where that does not follow from whom
 * it is for ({@code places PIN}).
 *
 * @param named the bulkhead that the line names
 */
public record RoutePolicy(RouteAudience audience, ContentCoding coding, FormBody body, Optional<Bulkhead> named) {

    private static final int PARTS = 4;
    private static final String PLACES = "places ";

    /** @throws IllegalArgumentException with the reason where the line says something else */
    static RoutePolicy parse(String line) {
        List<String> parts = Arrays.asList(line.split("\\|", -1));
        if (parts.size() < 2) {
            throw new IllegalArgumentException("it does not say whether the page is compressed or plain");
        }
        if (parts.size() > PARTS) {
            throw new IllegalArgumentException("it has more than four parts");
        }
        String name = parts.get(0).strip();
        RouteAudience audience = RouteAudience.named(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no audience " + name));
        List<String> more =
                parts.subList(2, parts.size()).stream().map(String::strip).toList();
        Optional<String> body =
                only(more.stream().filter(part -> !part.startsWith(PLACES)).toList());
        Optional<String> places =
                only(more.stream().filter(part -> part.startsWith(PLACES)).toList());
        return new RoutePolicy(
                audience,
                ContentCoding.parse(parts.get(1)),
                body.map(FormBody::parse).orElse(FormBody.ORDINARY),
                places.map(RoutePolicy::bulkhead));
    }

    private static Optional<String> only(List<String> parts) {
        if (parts.size() > 1) {
            throw new IllegalArgumentException("it says one thing twice: " + parts);
        }
        return parts.stream().findFirst();
    }

    private static Bulkhead bulkhead(String part) {
        String name = part.substring(PLACES.length()).strip();
        return Arrays.stream(Bulkhead.values())
                .filter(bulkhead -> bulkhead.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there are no places " + name));
    }

    /**
     * Among whom a request for this route is at work. Somebody who has not signed in takes a place of those who have
     * from nobody.
     *
     * @param known whether somebody is signed in
     * @param writes whether it is a form that passed the door
     */
    public Bulkhead bulkhead(boolean known, boolean writes) {
        if (!known) {
            return named.filter(Bulkhead::isOpen).orElse(Bulkhead.STRANGERS);
        }
        Bulkhead of = writes && audience.access() == Access.PRIVATE ? Bulkhead.SAVES : Bulkhead.PAGES;
        return named.orElse(audience.access().name().startsWith(Access.ADMIN.name()) ? Bulkhead.STAFF : of);
    }
}
