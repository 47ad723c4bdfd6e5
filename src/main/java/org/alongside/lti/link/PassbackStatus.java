package org.alongside.lti.link;

/** Where a score stands on its way to the gradebook, or why nothing leaves: readable in one column (LTI-15). */
public enum PassbackStatus {
    /** What the link leads to reports nothing. */
    TARGET_SENDS_NOTHING,
    /** There is nothing to report yet. */
    NOT_COMPLETED,
    /** The person never came to it from a platform. */
    NOT_LAUNCHED,
    /** The person was not asked, said no, or took the yes back. */
    NO_CONSENT,
    /** An account for trying things out, or somebody who teaches there: platforms have no grade for them. */
    NOT_A_LEARNER,
    /** The platform gave us no right to send scores. */
    NO_SCOPE_GRANTED,
    /** The link has no column in the gradebook. */
    NO_LINE_ITEM,
    /** The platform, or this deployment of it, was closed by an administrator. */
    PLATFORM_CLOSED,
    /** In the outbox, to be sent or sent again. */
    WAITING,
    /** The platform has it. */
    SENT,
    /** The platform said no, or was not to be reached for days. */
    GAVE_UP
}
