package org.alongside.practicelms.web;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came in, read whole before anybody looks at it.
 *
 * @param names values of the places in the route, such as {@code id} in {@code /api/lineitem/{id}}
 */
public record WebRequest(
        String method,
        String path,
        String query,
        Map<String, String> names,
        Map<String, List<String>> headers,
        String body) {

    private static final int MOST = 100_000;

    static WebRequest read(HttpExchange exchange) throws IOException {
        byte[] bytes = exchange.getRequestBody().readNBytes(MOST);
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        return new WebRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                query,
                Map.of(),
                exchange.getRequestHeaders(),
                new String(bytes, StandardCharsets.UTF_8));
    }

    WebRequest named(Map<String, String> found) {
        return new WebRequest(method, path, query, found, headers, body);
    }

    public String name(String place) {
        return names.get(place);
    }

    /** The header's first value. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(values -> values.get(0));
    }

    /** The content type without its parameters, in lower case; empty text if there is none. */
    public String mediaType() {
        return header("Content-Type").orElse("").split(";")[0].trim().toLowerCase(java.util.Locale.ROOT);
    }

    /** The query's first value of this name. */
    public Optional<String> asked(String name) {
        return Optional.ofNullable(decode(query).get(name));
    }

    /** Form fields of the body, or of the query where the method is GET. */
    public Map<String, String> form() {
        return decode(method.equals("GET") ? query : body);
    }

    public Optional<String> cookie(String name) {
        for (String pair : header("Cookie").orElse("").split(";")) {
            if (pair.trim().startsWith(name + "=")) {
                return Optional.of(pair.trim().substring(name.length() + 1));
            }
        }
        return Optional.empty();
    }

    /** The body as a JSON object. Refused with 400 otherwise. */
    public JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (RuntimeException notJson) {
            throw Refusal.of(400, "the body is not a JSON object");
        }
    }

    /** Name and value pairs, URL-encoded, as in a query or a form; the first of each name counts. */
    public static Map<String, String> decode(String pairs) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : pairs.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(plain(pair.substring(0, equals)), plain(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String plain(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw Refusal.of(400, "a parameter is not URL-encoded");
        }
    }
}
