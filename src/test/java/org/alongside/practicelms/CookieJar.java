package org.alongside.practicelms;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * One site's cookies in one browser. Java's own cookie handler withholds Secure cookies over http, which browsers do
 * send to loopback addresses; this one sends every cookie it holds to every path of the site.
 */
final class CookieJar {

    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    void take(List<String> setCookies) {
        for (String line : setCookies) {
            String[] pair = line.split(";")[0].split("=", 2);
            String value = pair.length == 2 ? pair[1].trim() : "";
            boolean gone =
                    value.isEmpty() || line.toLowerCase(java.util.Locale.ROOT).matches(".*; *max-age=0\\b.*");
            if (gone) {
                cookies.remove(pair[0].trim());
            } else {
                cookies.put(pair[0].trim(), value);
            }
        }
    }

    /** The Cookie header; empty text for none. */
    String header() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
