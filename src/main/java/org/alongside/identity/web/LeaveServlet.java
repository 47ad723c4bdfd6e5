package org.alongside.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.identity.access.Access;
import org.alongside.identity.access.Door;
import org.alongside.identity.security.SignIn;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.SiteServlet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Quick leave ends the session on the server and goes to a page that says nothing. As a link it redirects; the script
 * that replaces the page sends a POST and needs no answer; what was typed last may come with it, and is saved first
 * where the page is the sender's own. Leaving itself works without a token: it must never fail.
 */
@WebServlet(value = "/leave", loadOnStartup = 1)
public class LeaveServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(LeaveServlet.class.getName());

    @Inject
    transient SignIn signIn;

    @Inject
    transient InstantSource clock;

    @Inject
    transient FormGuard forms;

    @Inject
    transient SentForms sentForms;

    @Inject
    transient Callers callers;

    @Inject
    transient Saves saves;

    @Inject
    @ConfigProperty(name = "alongside.leave.to", defaultValue = "https://www.wikipedia.org/")
    String leaveTo;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        end(request, response);
        Go.away(response, leaveTo);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        keepLastWords(request);
        end(request, response);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private void keepLastWords(HttpServletRequest request) {
        try {
            if (RequestText.isReadableAddress(request) && isPrivateOpen(request)) {
                sentForms.in(request).stream()
                        .filter(sent -> sent.getParameter("of") != null && forms.isOwn(sent))
                        .forEach(saves::save);
            }
        } catch (IOException | RuntimeException unkept) {
            LOG.log(Level.WARNING, "A session ended; its last words could not be kept: {0}", unkept.getClass());
        }
    }

    private boolean isPrivateOpen(HttpServletRequest request) {
        return Door.of(Access.PRIVATE, callers.enter(request, Access.PRIVATE, clock.instant())) == Door.PASS;
    }

    private void end(HttpServletRequest request, HttpServletResponse response) {
        try {
            signIn.end(request, clock.instant());
        } catch (RuntimeException unreachable) {
            LOG.log(Level.WARNING, "A session ended; its device could not be noted: {0}", unreachable.getClass());
        }
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Clear-Site-Data", "\"cache\"");
    }
}
