package org.alongside.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import org.alongside.identity.security.SignIn;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.SiteServlet;

/** Signs this browser out. Only by a form: a link on another site must not do it. */
@WebServlet(value = "/identity/sign-out", loadOnStartup = 1)
public class SignOutServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SignIn signIn;

    @Inject
    transient InstantSource clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signIn.end(request, clock.instant());
        Go.to(response, "/identity/sign-in?out=1");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Go.to(response, "/");
    }
}
