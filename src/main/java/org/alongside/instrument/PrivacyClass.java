package org.alongside.instrument;

/** Who may see an outcome, from narrow to wide. ENGINE_ONLY leaves the scoring package in no readable form. */
public enum PrivacyClass {
    ENGINE_ONLY,
    OWNER,
    OWNER_REQUESTED_COACH,
    JOINT_IF_BOTH,
    AGGREGATE;

    public boolean isWiderThan(PrivacyClass other) {
        return compareTo(other) > 0;
    }
}
