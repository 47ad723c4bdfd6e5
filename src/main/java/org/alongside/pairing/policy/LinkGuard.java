package org.alongside.pairing.policy;

/** What a row of the table asks before it lets the link move. Each one that fails is a named reason. */
public enum LinkGuard {
    ADULT,
    NO_OTHER_OPEN_CODE,
    AT_MOST_THREE_CODES_IN_TWELVE_MONTHS,
    CODE_VALID,
    OWN_CONSENT,
    NOT_ONES_OWN_CODE,
    NOT_LINKED_ALREADY,
    BOTH_DOORS_OPEN,
    THIRTY_DAYS_SINCE_THE_LAST_LINK,
    THIRTY_DAYS_OVER,
    LENGTH_IN_RANGE,
    ENOUGH_TIME_SINCE_THE_LAST_SPACE,
    NOT_MADE_LONGER_BEFORE,
    AT_MOST_HALF_OF_THE_LENGTH,
    TIME_AND_GRACE_OVER,
    TWO_TAPS
}
