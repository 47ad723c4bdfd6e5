package org.alongside.identity.access;

import java.util.Arrays;
import java.util.List;

/**
 * One line of policy: for whom a route is, and whether its pages are compressed. Both must be said. What may be sent to
 * it is said where it is more than an ordinary form.
 */
public record RoutePolicy(RouteAudience audience, ContentCoding coding, FormBody body) {

    private static final int PARTS = 3;

    /** @throws IllegalArgumentException with the reason where the line says something else */
    static RoutePolicy parse(String line) {
        List<String> parts = Arrays.asList(line.split("\\|", -1));
        if (parts.size() < 2) {
            throw new IllegalArgumentException("it does not say whether the page is compressed or plain");
        }
        if (parts.size() > PARTS) {
            throw new IllegalArgumentException("it has more than three parts");
        }
        String name = parts.get(0).strip();
        RouteAudience audience = RouteAudience.named(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no audience " + name));
        FormBody body = parts.size() < PARTS ? FormBody.ORDINARY : FormBody.parse(parts.get(2));
        return new RoutePolicy(audience, ContentCoding.parse(parts.get(1)), body);
    }
}
