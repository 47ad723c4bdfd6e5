package org.alongside.lti.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One request to a platform's server.
 *
 * @param address as it was named; it is judged when it is asked
 * @param body of a POST; empty for a GET
 */
record PlatformRequest(String address, Map<String, String> headers, Optional<String> body) {

    static PlatformRequest to(String address) {
        return new PlatformRequest(address, Map.of(), Optional.empty());
    }

    PlatformRequest header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new PlatformRequest(address, more, body);
    }

    PlatformRequest posting(String text) {
        return new PlatformRequest(address, headers, Optional.of(text));
    }
}
