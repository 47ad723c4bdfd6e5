package org.alongside.lti.message.login;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Parameters as a form or a query writes them. */
public final class QueryString {

    private QueryString() {}

    /** {@code a=1&b=2}, in the order of the map. */
    public static String of(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** The address with these parameters behind its own query. */
    public static String append(String address, Map<String, String> parameters) {
        return address + (address.contains("?") ? "&" : "?") + of(parameters);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
