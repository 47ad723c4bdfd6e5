package org.alongside.identity.access;

import java.util.regex.Pattern;

/**
 * A local path says where to go on after a sign-in: only ever a page of ours. An address that could lead elsewhere is
 * replaced, not repaired.
 */
public final class LocalPath {

    private static final int LONGEST = 500;

    /** As our routes are written: no dots that lead up, no escapes, no parameters. One route has one writing. */
    private static final Pattern ROUTE = Pattern.compile("/|(/[a-z0-9][a-z0-9_-]*(\\.[a-z0-9]+)*)+");

    private LocalPath() {}

    /** The address where it is a path of ours, written as our routes are; else the other. */
    public static String of(String next, String otherwise) {
        return next != null && isLocal(next) && !leads(next) ? next : otherwise;
    }

    private static boolean isLocal(String next) {
        int query = next.indexOf('?');
        return next.length() <= LONGEST
                && ROUTE.matcher(query < 0 ? next : next.substring(0, query)).matches()
                && next.indexOf('\\') < 0
                && next.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c));
    }

    /** A redirect that signs out, or leaves, is no place to go on to. */
    private static boolean leads(String next) {
        return next.startsWith("/leave") || next.startsWith("/identity/sign-out");
    }
}
