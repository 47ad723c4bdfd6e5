package org.alongside.lti.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import org.alongside.identity.visit.SiteServlet;
import org.alongside.lti.security.SigningKeys;

/**
 * Our public keys, for platforms (Security 6.3). Ten minutes in a cache: the next key is published long before it
 * signs.
 */
@WebServlet(value = "/lti/jwks.json", loadOnStartup = 1)
public class KeySetServlet extends SiteServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient InstantSource clock;

    @Inject
    transient SigningKeys keys;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "public, max-age=600");
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(keys.publicKeySet(clock.instant()));
    }
}
