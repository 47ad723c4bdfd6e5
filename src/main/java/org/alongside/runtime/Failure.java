package org.alongside.runtime;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.access.SlowBody;
import org.alongside.identity.access.UnreadableRequest;
import org.alongside.identity.limit.RateVerdict;
import org.alongside.identity.limit.TooManyRequests;
import org.alongside.vault.seal.SealBroken;

/**
 * A broken promise, sorted by what the person can do about it. Its trail names types and places and no messages.
 *
 * @param trail the types of the chain of causes, each with the first places of ours on its stack
 * @param retryAfter in seconds, for the header of that name; 0 where there is nothing to wait for
 */
public record Failure(FailureKind kind, String trail, long retryAfter) {

    private static final int PLACES = 4;
    private static final long BUSY_SECONDS = 30;

    public enum FailureKind {
        NOT_HERE(404, "/WEB-INF/errors/gone.xhtml"),
        /** The text of the request is none; nothing of it was done. */
        UNREADABLE_REQUEST(400, "/WEB-INF/errors/unreadable-request.xhtml"),
        /** What was sent came too slowly; nothing of it was done. */
        TOO_SLOW(408, "/WEB-INF/errors/too-slow.xhtml"),
        /** This caller asked too often; nothing of it was done. */
        TOO_OFTEN(429, "/WEB-INF/errors/too-often.xhtml"),
        /** All together asked too often; nothing of it was done. */
        CROWDED(503, "/WEB-INF/errors/crowded.xhtml"),
        BUSY(503, "/WEB-INF/errors/busy.xhtml"),
        /** A sealed value was changed, moved or put back; nothing of it is opened. */
        UNREADABLE(500, "/WEB-INF/errors/unreadable.xhtml"),
        BROKEN(500, "/WEB-INF/errors/failure.xhtml");

        private final int status;
        private final String page;

        FailureKind(int status, String page) {
            this.status = status;
            this.page = page;
        }

        /** Whether it is for the people who run the site, with a number that they find in the log. */
        boolean isOurs() {
            return status >= 500 && this != CROWDED;
        }

        /** Whether the page for it must not read the form: its text is none, or reading it is work that is refused. */
        boolean leavesBodyUnread() {
            return this == UNREADABLE_REQUEST || this == TOO_SLOW || this == TOO_OFTEN || this == CROWDED;
        }

        int status() {
            return status;
        }

        String page() {
            return page;
        }
    }

    public static Failure of(Throwable thrown) {
        List<Throwable> chain = chain(thrown);
        FailureKind kind = kindOf(chain);
        String trail = chain.stream().map(Failure::place).collect(Collectors.joining(" < "));
        return new Failure(kind, trail, retryAfter(kind, chain));
    }

    private static long retryAfter(FailureKind kind, List<Throwable> chain) {
        return kind == FailureKind.BUSY
                ? BUSY_SECONDS
                : refused(chain).map(TooManyRequests::retryAfter).orElse(0L);
    }

    private static Optional<TooManyRequests> refused(List<Throwable> chain) {
        return chain.stream()
                .filter(TooManyRequests.class::isInstance)
                .map(TooManyRequests.class::cast)
                .findFirst();
    }

    private static FailureKind kindOf(List<Throwable> chain) {
        if (chain.stream().anyMatch(t -> t instanceof NotHere || t instanceof java.io.FileNotFoundException)) {
            return FailureKind.NOT_HERE;
        }
        if (chain.stream().anyMatch(UnreadableRequest.class::isInstance)) {
            return FailureKind.UNREADABLE_REQUEST;
        }
        if (chain.stream().anyMatch(SlowBody.class::isInstance)) {
            return FailureKind.TOO_SLOW;
        }
        Optional<TooManyRequests> refused = refused(chain);
        if (refused.isPresent()) {
            return refused.get().by() == RateVerdict.RateBound.CALLER ? FailureKind.TOO_OFTEN : FailureKind.CROWDED;
        }
        if (chain.stream().anyMatch(SealBroken.class::isInstance)) {
            return FailureKind.UNREADABLE;
        }
        return chain.stream().anyMatch(t -> t instanceof NotBegun || isDatabaseAway(t))
                ? FailureKind.BUSY
                : FailureKind.BROKEN;
    }

    /** SQLSTATE classes: 08 connection, 53 resources, 57 operator intervention; 90 H2 closed or locked its file. */
    private static boolean isDatabaseAway(Throwable cause) {
        if (cause instanceof java.sql.SQLTransientConnectionException
                || cause instanceof java.sql.SQLNonTransientConnectionException) {
            return true;
        }
        String state = cause instanceof SQLException sql ? sql.getSQLState() : null;
        return state != null && Stream.of("08", "53", "57", "9002", "9003").anyMatch(state::startsWith);
    }

    private static List<Throwable> chain(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable t = thrown; t != null && !chain.contains(t); t = t.getCause()) {
            chain.add(t);
        }
        return chain;
    }

    private static String place(Throwable t) {
        return t.getClass().getName()
                + Stream.of(t.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("org.alongside"))
                        .limit(PLACES)
                        .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                        .collect(Collectors.joining(", ", "[", "]"));
    }
}
