package org.alongside.safety.policy.help;

/** What somebody may look for, in the order in which the page of help shows it. */
public enum HelpNeed {
    AFRAID_AT_HOME,
    SOMEONE_TO_TALK_TO,
    USED_CONTROL
}
