package org.alongside.identity.security;

import java.io.Serializable;
import java.util.UUID;

/** What the session remembers of a sign-in: ids only, so that a session store in clear says nothing. */
public record SignedInState(UUID person, UUID device) implements Serializable {

    static final String ATTRIBUTE = "alongside.signedIn";
}
