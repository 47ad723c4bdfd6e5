package org.alongside.identity.access;

/**
 * A local path says where to go on after a sign-in: only ever a page of ours. An address that could lead elsewhere is
 * replaced, not repaired.
 */
public final class LocalPath {

    private static final int LONGEST = 500;

    private LocalPath() {}

    /** The address where it is a path of ours, one slash in front and nothing odd inside; else the other. */
    public static String of(String next, String otherwise) {
        return next != null && isLocal(next) && !leads(next) ? next : otherwise;
    }

    private static boolean isLocal(String next) {
        return next.length() <= LONGEST
                && next.startsWith("/")
                && !next.startsWith("//")
                && next.indexOf('\\') < 0
                && next.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c));
    }

    /** A redirect that signs out, or leaves, is no place to go on to. */
    private static boolean leads(String next) {
        return next.startsWith("/leave") || next.startsWith("/identity/sign-out");
    }
}
