package org.alongside.lti.message.check;

/**
 * The checks of launches, in the order in which they are made. Two of them, LINK_NAMED and ROLES_SENT, belong to one
 * {@link MessageType} and need not be made for another. Each names the sentence of the specification it obeys;
 * "Security" is the 1EdTech Security Framework 1.0, "Core" is LTI Core 1.3.
 */
public enum Check {
    LOGIN_OURS("Security 5.1.1 step 4"),
    SAME_BROWSER("OpenID Connect Core 3.1.2.1, state; RFC 6749 10.12"),
    PLATFORM_KNOWN("Security 5.1.1.1; Core 3.1.3"),
    PLATFORM_AGREED("OpenID Connect Core 3.1.2.6"),
    TOKEN_WELL_FORMED("RFC 7515 5.2; RFC 7519 7.2"),
    ALGORITHM_ALLOWED("Security 5.1.3 step 6"),
    KEY_NAMED("Security 6.3; certification 6.1.1"),
    KEY_FOUND("Security 6.3"),
    SIGNATURE_GOOD("Security 5.1.3 step 1"),
    ISSUER_EXACT("Security 5.1.3 step 2"),
    AUDIENCE_OURS("Security 5.1.3 step 3"),
    PARTY_OURS("Security 5.1.3 steps 4 and 5"),
    STILL_VALID("Security 5.1.3 step 7"),
    ISSUED_LATELY("Security 5.1.3 step 8"),
    NONCE_ISSUED("Security 5.1.3 step 9"),
    VERSION_KNOWN("Core 5.3.2"),
    MESSAGE_KNOWN("Core 5.3.1"),
    DEPLOYMENT_NAMED("Core 5.3.3; Core 4.1.2"),
    TARGET_AGREED("Core 5.3.4"),
    PERSON_NAMED("Core 5.3.6"),
    LINK_NAMED("Core 5.3.5"),
    ROLES_SENT("Core 5.3.7"),
    USED_ONCE("Security 5.1.3 step 9"),
    DEPLOYMENT_ACTIVE("Core 3.1.3"),
    GROWTH_BOUNDED("RFC 6585 4");

    private final String section;

    Check(String section) {
        this.section = section;
    }

    /** Where the specification demands this, for the administrator's page. */
    public String section() {
        return section;
    }
}
