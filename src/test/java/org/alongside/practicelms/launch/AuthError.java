package org.alongside.practicelms.launch;

import java.util.Map;
import java.util.Optional;
import org.alongside.practicelms.course.PracticeUser;

/** Why an authorisation request is refused, in OpenID Connect's words. */
enum AuthError {
    RESPONSE_TYPE("unsupported_response_type", "response_type must be id_token"),
    SCOPE("invalid_scope", "scope must be openid"),
    RESPONSE_MODE("invalid_request", "response_mode must be form_post"),
    PROMPT("invalid_request", "prompt must be none"),
    NO_NONCE("invalid_request", "nonce is missing"),
    NO_STATE("invalid_request", "state is missing"),
    NOBODY_SIGNED_IN("login_required", "nobody is signed in to the practice LMS in this browser"),
    OTHER_PERSON("access_denied", "login_hint is not the person signed in to the practice LMS"),
    UNKNOWN_MESSAGE_HINT("invalid_request", "lti_message_hint did not come back as it was sent");

    private final String code;
    private final String description;

    AuthError(String code, String description) {
        this.code = code;
        this.description = description;
    }

    String code() {
        return code;
    }

    String description() {
        return description;
    }

    /** The first fault of the request, in the order of this list; the message hint is looked up elsewhere. */
    static Optional<AuthError> in(Map<String, String> asked, Optional<PracticeUser> here) {
        if (!"id_token".equals(asked.get("response_type"))) {
            return Optional.of(RESPONSE_TYPE);
        }
        if (!"openid".equals(asked.get("scope"))) {
            return Optional.of(SCOPE);
        }
        if (!"form_post".equals(asked.get("response_mode"))) {
            return Optional.of(RESPONSE_MODE);
        }
        if (!"none".equals(asked.get("prompt"))) {
            return Optional.of(PROMPT);
        }
        if (asked.getOrDefault("nonce", "").isBlank()) {
            return Optional.of(NO_NONCE);
        }
        if (asked.getOrDefault("state", "").isBlank()) {
            return Optional.of(NO_STATE);
        }
        return ofPerson(asked, here);
    }

    private static Optional<AuthError> ofPerson(Map<String, String> asked, Optional<PracticeUser> here) {
        if (here.isEmpty()) {
            return Optional.of(NOBODY_SIGNED_IN);
        }
        boolean same = here.get().id().equals(asked.get("login_hint"));
        return same ? Optional.empty() : Optional.of(OTHER_PERSON);
    }
}
