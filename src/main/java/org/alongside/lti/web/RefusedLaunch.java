package org.alongside.lti.web;

import java.util.Optional;
import org.alongside.lti.message.check.RefusalReason;

/**
 * What a refused learner is shown: which of a few calm texts, the number, and for a missing cookie the way to begin
 * anew in a window of its own.
 *
 * @param restart a path of our own
 */
public record RefusedLaunch(RefusalAdvice advice, String reference, Optional<String> restart) {

    /** Request attribute under which the page finds it. */
    public static final String ATTRIBUTE = "alongside.lti.refusal";

    /** The texts; keys of messages are their names in lower case. */
    public enum RefusalAdvice {
        AGAIN,
        WINDOW,
        PENDING,
        LATER,
        UNKNOWN,
        NOT_YET;

        static RefusalAdvice of(RefusalReason reason) {
            return switch (reason) {
                case COOKIE_MISSING -> WINDOW;
                case DEPLOYMENT_PENDING, DEPLOYMENT_CLOSED -> PENDING;
                case KEY_SET_UNREACHABLE, TOO_MANY_LOGINS -> LATER;
                case PLATFORM_UNKNOWN, LOGIN_TARGET_ELSEWHERE -> UNKNOWN;
                case MESSAGE_TYPE_NOT_YET, MESSAGE_TYPE_UNKNOWN -> NOT_YET;
                default -> AGAIN;
            };
        }
    }
}
