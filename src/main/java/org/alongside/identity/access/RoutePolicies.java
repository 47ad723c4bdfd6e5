package org.alongside.identity.access;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.alongside.kernel.TextFiles;

/**
 * Which route is for whom: one line a route, in {@code access/<room>.properties} beside the room. All files of the
 * folder are read; no list names them.
 *
 * <pre>
 * learning/step = PRIVATE | plain | form 1M
 * lti/launch = PUBLIC | plain | form 128K elsewhere | places LAUNCHES
 * lti/staff = STAFF@context | compressed link=id | looks the outline of a course
 * pairing/code = PRIVATE | plain | forms 200 a day
 * lti/config/* = PUBLIC | plain        everything below
 * </pre>
 *
 * A route without a line does not exist. The longest line that fits counts.
 */
public final class RoutePolicies {

    private static final String BELOW = "/*";
    private static final String FILE = ".properties";

    private final Map<String, RoutePolicy> lines;

    public RoutePolicies(Map<String, RoutePolicy> lines) {
        this.lines = Map.copyOf(lines);
    }

    /**
     * The lines of all rooms.
     *
     * @param folder of the rooms' files; other kinds of file beside them are left alone
     * @throws IllegalStateException with one sentence where a route stands twice, or a line is no policy
     */
    public static RoutePolicies read(TextFiles folder) {
        Map<String, RoutePolicy> all = new HashMap<>();
        folder.byPath().forEach((file, text) -> {
            if (file.endsWith(FILE)) {
                linesOf(file, text).forEach((route, policy) -> {
                    if (all.put(route, policy) != null) {
                        throw new IllegalStateException("The route " + route + " stands twice, again in access/" + file
                                + ", so nobody knows which of its lines counts.");
                    }
                });
            }
        });
        return new RoutePolicies(all);
    }

    /** @param path as the container decoded it: {@code /learning/step}, {@code /learning/step.xhtml}, {@code /} */
    public Optional<RoutePolicy> of(String path) {
        String route = route(path);
        RoutePolicy exact = lines.get(route);
        for (int end = route.length(); exact == null && end > 0; end = route.lastIndexOf('/', end - 1)) {
            exact = lines.get(route.substring(0, end) + BELOW);
        }
        return Optional.ofNullable(exact);
    }

    public Map<String, RoutePolicy> lines() {
        return lines;
    }

    /**
     * These lines, where a barrier answers for each audience of a room.
     *
     * @param answered the names of those that have one
     * @throws IllegalStateException with one sentence where one is missing: its routes could be opened by nobody
     */
    public RoutePolicies answeredBy(Set<String> answered) {
        new TreeMap<>(lines).forEach((route, policy) -> {
            if (policy.audience().isOfARoom()
                    && !answered.contains(policy.audience().name())) {
                throw new IllegalStateException(
                        "The route " + route + " is for " + policy.audience().name()
                                + ", but no room says who that is: a Barrier with this name is missing.");
            }
        });
        return this;
    }

    /** {@code /learning/step.xhtml} and {@code /learning/step} are one route; {@code /} is {@code index}. */
    public static String route(String path) {
        String bare = path.startsWith("/") ? path.substring(1) : path;
        String plain = bare.endsWith(".xhtml") ? bare.substring(0, bare.length() - ".xhtml".length()) : bare;
        return plain.isEmpty() ? "index" : plain;
    }

    private static Map<String, RoutePolicy> linesOf(String file, String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, RoutePolicy> found = new HashMap<>();
        properties
                .stringPropertyNames()
                .forEach(route -> found.put(route, policy(file, route, properties.getProperty(route))));
        return found;
    }

    private static RoutePolicy policy(String file, String route, String line) {
        try {
            return RoutePolicy.parse(line);
        } catch (IllegalArgumentException no) {
            throw new IllegalStateException(
                    "The line of " + route + " in access/" + file + " is no policy: " + no.getMessage() + ".");
        }
    }
}
