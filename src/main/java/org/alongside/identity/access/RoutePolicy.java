package org.alongside.identity.access;

/** One line of policy: for whom a route is, and whether its pages are compressed. Both must be said. */
public record RoutePolicy(RouteAudience audience, ContentCoding coding) {

    /** @throws IllegalArgumentException with the reason where the line says something else */
    static RoutePolicy parse(String line) {
        int bar = line.indexOf('|');
        if (bar < 0) {
            throw new IllegalArgumentException("it does not say whether the page is compressed or plain");
        }
        String name = line.substring(0, bar).strip();
        RouteAudience audience = RouteAudience.named(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no audience " + name));
        return new RoutePolicy(audience, ContentCoding.parse(line.substring(bar + 1)));
    }
}
