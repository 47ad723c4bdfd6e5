package org.alongside.practicelms.service;

import java.time.Duration;
import java.util.Collections;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import org.alongside.practicelms.web.Refusal;
import org.alongside.practicelms.web.WebReply;
import org.alongside.practicelms.web.WebReply.Silence;
import org.alongside.practicelms.web.WebRequest;

/** The switches with which a test makes this platform fail. All off at the start. */
public final class Faults {

    private final Queue<Fault> scores = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> tokens = new ConcurrentLinkedQueue<>();
    private volatile boolean keySetDown;
    private volatile Duration retryAfter = Duration.ofSeconds(30);

    /** The next score posts fail like this, after those ordered before. */
    public void nextScores(int count, Fault fault) {
        scores.addAll(Collections.nCopies(count, fault));
    }

    /** The next requests for an access token are answered with this status. */
    public void nextTokens(int count, int status) {
        tokens.addAll(Collections.nCopies(count, status));
    }

    /** While true, the key set answers 503. */
    public void keySetDown(boolean down) {
        keySetDown = down;
    }

    /** What {@code Retry-After} says, in whole seconds, from the next 429 or 503 on. */
    public void retryAfter(Duration wait) {
        retryAfter = wait;
    }

    /** All switches off. */
    public void clear() {
        scores.clear();
        tokens.clear();
        keySetDown = false;
        retryAfter = Duration.ofSeconds(30);
    }

    WebReply score(Supplier<WebReply> record) {
        Fault fault = scores.poll();
        if (fault == null) {
            return record.get();
        }
        if (fault.applies()) {
            record.get();
        }
        return reply(fault);
    }

    private WebReply reply(Fault fault) {
        return switch (fault) {
            case ERROR_500 -> refused(500, "ordered by a test");
            case UNAVAILABLE_503 -> refused(503, "ordered by a test");
            case TOO_MANY_429 ->
                refused(429, "too many requests").with("Retry-After", String.valueOf(retryAfter.toSeconds()));
            case UNAUTHORISED_401 ->
                refused(401, "the token was withdrawn").with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            case RATE_LIMIT_403 -> refused(403, "403 Forbidden (Rate Limit Exceeded)");
            case NOT_FOUND_404 -> refused(404, "there is no such line item");
            case HANGING_AFTER_APPLYING -> WebReply.silent(Silence.HANGING);
            case CUT_AFTER_APPLYING, CUT -> WebReply.silent(Silence.CUT);
        };
    }

    /** The token endpoint, failing as ordered. */
    public Function<WebRequest, WebReply> tokens(Function<WebRequest, WebReply> answers) {
        return request -> {
            Integer status = tokens.poll();
            return status == null ? answers.apply(request) : refused(status, "ordered by a test");
        };
    }

    /** The key set, failing as ordered. */
    public Function<WebRequest, WebReply> keySet(Function<WebRequest, WebReply> answers) {
        return request -> keySetDown ? refused(503, "ordered by a test") : answers.apply(request);
    }

    private static WebReply refused(int status, String reason) {
        return Refusal.of(status, reason).reply();
    }
}
