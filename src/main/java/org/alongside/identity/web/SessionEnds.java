package org.alongside.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.alongside.identity.security.OpenSessions;
import org.alongside.identity.security.SignedInState;

/** Tells {@link OpenSessions} of each session that the container lets go of. */
@WebListener
public class SessionEnds implements HttpSessionListener {

    @Inject
    OpenSessions sessions;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        SignedInState.of(event.getSession()).ifPresent(sessions::ended);
    }
}
