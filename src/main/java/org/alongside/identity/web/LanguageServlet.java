package org.alongside.identity.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.identity.access.LocalPath;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.SiteServlet;
import org.alongside.kernel.Languages;

/**
 * A stranger chooses a language by a link, so that it works without a script, and goes back to the page. Whoever is
 * signed in reads in the language of their account, whatever is chosen here.
 */
@WebServlet(value = "/identity/language", loadOnStartup = 1)
public class LanguageServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StrangersLanguage.keep(Languages.of(request.getParameter("to")), response);
        Go.to(response, LocalPath.of(request.getParameter("next"), "/"));
    }
}
