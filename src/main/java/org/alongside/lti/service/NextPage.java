package org.alongside.lti.service;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads where a list goes on: the {@code Link} header whose relation is {@code next} (RFC 8288 3; AGS 2.0, 3.2.4). Only
 * the server that gave this page may give the next one, because a token must not travel elsewhere.
 */
final class NextPage {

    private NextPage() {}

    /**
     * The address of the page after this one.
     *
     * @param page the address that was asked
     * @param headers the values of its {@code Link} headers
     * @return empty where this is the last page, or where the next one would be somewhere else
     */
    static Optional<String> after(String page, List<String> headers) {
        return headers.stream()
                .flatMap(header -> LinkHeader.read(header).stream())
                .filter(link -> link.is("next"))
                .map(link -> resolved(page, link.target()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> resolved(String page, String link) {
        try {
            URI next = link.startsWith("?")
                    ? URI.create(page.split("[?#]", 2)[0] + link) // URI.resolve drops the last segment (RFC 3986 5.4.1)
                    : URI.create(page).resolve(link);
            return isSameServer(page, next.toString()) ? Optional.of(next.toString()) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** Whether two addresses name the same scheme, host and port. */
    static boolean isSameServer(String one, String other) {
        try {
            URI first = URI.create(one);
            URI second = URI.create(other);
            return first.getAuthority() != null
                    && first.getAuthority().equals(second.getAuthority())
                    && Objects.equals(first.getScheme(), second.getScheme());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
