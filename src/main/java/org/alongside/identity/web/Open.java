package org.alongside.identity.web;

import java.util.List;
import java.util.Set;

/** The few paths that the door treats in another way. */
final class Open {

    private static final List<String> STATIC = List.of("/resources/", "/jakarta.faces.resource/");
    private static final Set<String> FILES = Set.of("/favicon.ico", "/robots.txt");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private Open() {}

    /** Files that are the same for everybody. */
    static boolean isStatic(String path) {
        return FILES.contains(path) || STATIC.stream().anyMatch(path::startsWith);
    }

    /**
     * Every form of ours does. A launch comes from another site and proves itself by its own signature and state; quick
     * leave must work from a page whose session is gone, and does no harm.
     */
    static boolean needsToken(String method, String path) {
        return !SAFE.contains(method) && !path.startsWith("/lti/") && !path.equals("/leave");
    }
}
