package org.alongside.identity.web;

import java.util.List;
import java.util.Set;

/** The few paths that the door treats in another way. */
final class OpenPaths {

    private static final List<String> STATIC = List.of("/resources/", "/jakarta.faces.resource/");
    private static final Set<String> FILES = Set.of("/favicon.ico", "/robots.txt");

    private OpenPaths() {}

    /** Files that are the same for everybody. */
    static boolean isStatic(String path) {
        return FILES.contains(path) || STATIC.stream().anyMatch(path::startsWith);
    }

    /** Quick leave asks nobody and nothing: it works while the database does not. */
    static boolean isLeave(String path) {
        return path.equals("/leave");
    }
}
