package org.alongside.safety.policy.help;

/** How far a line can be relied on, best first. */
public enum LineCheck {
    /** Its source said so within the last {@link HelpDirectory#FRESH_DAYS} days. */
    CHECKED,
    /** Its source said so, longer ago than that. */
    OLDER,
    /** No page of a known day said so. */
    NOT_CHECKED
}
