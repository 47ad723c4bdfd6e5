package org.alongside.identity.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Which route is for whom: one line a route, in {@code access/<room>.properties} beside the room.
 *
 * <pre>
 * learning/step = PRIVATE
 * lti/launch = ANYONE
 * lti/config/* = ANYONE        everything below
 * </pre>
 *
 * A route without a line does not exist. The longest line that fits counts.
 */
public final class RoutePolicies {

    public static final List<String> ROOMS =
            List.of("face", "identity", "assessment", "study", "learning", "pairing", "safety", "lti", "runtime");

    private static final String BELOW = "/*";

    private final Map<String, Access> lines;

    public RoutePolicies(Map<String, Access> lines) {
        this.lines = Map.copyOf(lines);
    }

    /**
     * All rooms' lines from the class path; a room without a file has no routes.
     *
     * @throws IllegalStateException where a route stands twice, or a line names no policy
     */
    public static RoutePolicies read() {
        Map<String, Access> all = new HashMap<>();
        for (String room : ROOMS) {
            linesOf(room).forEach((route, access) -> {
                if (all.put(route, access) != null) {
                    throw new IllegalStateException("route " + route + " stands twice, again in " + room);
                }
            });
        }
        return new RoutePolicies(all);
    }

    /** @param path as the container decoded it: {@code /learning/step}, {@code /learning/step.xhtml}, {@code /} */
    public Optional<Access> of(String path) {
        String route = route(path);
        Access exact = lines.get(route);
        for (int end = route.length(); exact == null && end > 0; end = route.lastIndexOf('/', end - 1)) {
            exact = lines.get(route.substring(0, end) + BELOW);
        }
        return Optional.ofNullable(exact);
    }

    public Map<String, Access> lines() {
        return lines;
    }

    /** {@code /learning/step.xhtml} and {@code /learning/step} are one route; {@code /} is {@code index}. */
    static String route(String path) {
        String bare = path.startsWith("/") ? path.substring(1) : path;
        String plain = bare.endsWith(".xhtml") ? bare.substring(0, bare.length() - ".xhtml".length()) : bare;
        return plain.isEmpty() ? "index" : plain;
    }

    private static Map<String, Access> linesOf(String room) {
        String file = "/access/" + room + ".properties";
        Map<String, Access> found = new HashMap<>();
        try (InputStream in = RoutePolicies.class.getResourceAsStream(file)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            properties.stringPropertyNames().forEach(route -> found.put(route, access(file, route, properties)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Access access(String file, String route, Properties properties) {
        try {
            return Access.valueOf(properties.getProperty(route).strip());
        } catch (IllegalArgumentException unknown) {
            throw new IllegalStateException(
                    file + ": " + route + " = " + properties.getProperty(route) + " is no policy");
        }
    }
}
