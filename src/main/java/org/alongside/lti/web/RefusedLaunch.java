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
        CLOSED,
        LATER,
        UNKNOWN,
        NOT_YET;

        static RefusalAdvice of(RefusalReason reason) {
            return switch (reason) {
                case COOKIE_MISSING -> WINDOW;
                case DEPLOYMENT_PENDING -> PENDING;
                case DEPLOYMENT_CLOSED, PLATFORM_DISABLED -> CLOSED;
                case KEY_SET_UNREACHABLE,
                        TOO_MANY_LOGINS,
                        NEW_COURSES_OVER,
                        NEW_LINKS_OVER,
                        NEW_PEOPLE_OVER,
                        ACTED_LAUNCHES_OVER -> LATER;
                case PLATFORM_UNKNOWN, LOGIN_TARGET_ELSEWHERE -> UNKNOWN;
                case MESSAGE_TYPE_NOT_YET, MESSAGE_TYPE_UNKNOWN -> NOT_YET;
                case NOT_POSTED,
                        STATE_MISSING,
                        STATE_UNKNOWN,
                        STATE_EXPIRED,
                        STATE_USED,
                        LOGIN_INCOMPLETE,
                        PLATFORM_SAID_NO,
                        TOKEN_MISSING,
                        TOKEN_MALFORMED,
                        ALGORITHM_REFUSED,
                        KEY_NAME_MISSING,
                        KEY_UNKNOWN,
                        KEY_UNFIT,
                        SIGNATURE_BAD,
                        ISSUER_OTHER,
                        AUDIENCE_OTHER,
                        AUDIENCE_UNTRUSTED,
                        PARTY_MISSING,
                        PARTY_OTHER,
                        EXPIRY_MISSING,
                        EXPIRED,
                        ISSUE_TIME_MISSING,
                        ISSUED_IN_FUTURE,
                        ISSUED_LONG_AGO,
                        NONCE_MISSING,
                        NONCE_OTHER,
                        VERSION_MISSING,
                        VERSION_OTHER,
                        MESSAGE_TYPE_MISSING,
                        DEPLOYMENT_MISSING,
                        DEPLOYMENT_TOO_LONG,
                        DEPLOYMENT_OTHER_THAN_ASKED,
                        TARGET_MISSING,
                        TARGET_OTHER_THAN_ASKED,
                        TARGET_NOT_OURS,
                        LINK_MISSING,
                        LINK_TOO_LONG,
                        PERSON_MISSING,
                        PERSON_TOO_LONG,
                        ROLES_MISSING,
                        REPLAYED -> AGAIN;
            };
        }
    }
}
