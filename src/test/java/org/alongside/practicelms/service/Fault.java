package org.alongside.practicelms.service;

/** Ways in which platforms fail a score in life. */
public enum Fault {
    /** 500, nothing recorded. */
    ERROR_500,
    /** 503, nothing recorded. */
    UNAVAILABLE_503,
    /** 429 with {@code Retry-After}. */
    TOO_MANY_429,
    /** 401, as after a token was withdrawn early. */
    UNAUTHORISED_401,
    /** 403 with the words that Canvas uses for its rate limit. */
    RATE_LIMIT_403,
    /** 404, as after the line item was deleted. */
    NOT_FOUND_404,
    /** The score is recorded; then the line stays quiet until the caller gives up. */
    HANGING_AFTER_APPLYING,
    /** The score is recorded; then the connection is cut. */
    CUT_AFTER_APPLYING,
    /** The connection is cut, nothing recorded. */
    CUT;

    boolean applies() {
        return this == HANGING_AFTER_APPLYING || this == CUT_AFTER_APPLYING;
    }
}
