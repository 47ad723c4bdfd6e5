package org.alongside.identity.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One line of policy: for whom a route is, and whether its pages are compressed. Both must be said. What may be sent to
 * it is said where it is more than an ordinary form, and what staff look at is said on each route of theirs.
 *
 * @param looksAt what the log of access says of each look; empty where the route shows nothing of anybody, or is not
 *     for staff
 */
public record RoutePolicy(RouteAudience audience, ContentCoding coding, FormBody body, Optional<String> looksAt) {

    private static final int SAID = 2;
    private static final String LOOKS = "looks ";
    private static final String NOTHING = "nothing";

    /** @throws IllegalArgumentException with the reason where the line says something else */
    static RoutePolicy parse(String line) {
        List<String> parts =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (parts.size() < SAID) {
            throw new IllegalArgumentException("it does not say whether the page is compressed or plain");
        }
        String name = parts.get(0);
        RouteAudience audience = RouteAudience.named(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no audience " + name));
        ContentCoding coding = ContentCoding.parse(parts.get(1));
        List<String> further = parts.subList(SAID, parts.size());
        List<String> bodies =
                further.stream().filter(part -> !part.startsWith(LOOKS)).toList();
        if (bodies.size() > 1 || further.size() > bodies.size() + 1) {
            throw new IllegalArgumentException("it says the same twice");
        }
        FormBody body = bodies.isEmpty() ? FormBody.ORDINARY : FormBody.parse(bodies.get(0));
        return new RoutePolicy(audience, coding, body, looks(audience, further));
    }

    private static Optional<String> looks(RouteAudience audience, List<String> further) {
        Optional<String> said = further.stream()
                .filter(part -> part.startsWith(LOOKS))
                .map(part -> part.substring(LOOKS.length()).strip())
                .findFirst();
        if (said.isPresent() != audience.isOfStaff()) {
            throw new IllegalArgumentException(
                    audience.isOfStaff()
                            ? "it does not say what staff look at there, or 'looks nothing'"
                            : "only staff look at what is others'");
        }
        return said.filter(what -> !NOTHING.equals(what));
    }
}
