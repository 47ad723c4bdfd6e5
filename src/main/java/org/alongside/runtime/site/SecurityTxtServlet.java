package org.alongside.runtime.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.security.MachineClock;
import org.alongside.identity.visit.SiteServlet;

/** {@code security.txt}, where the operator has named a contact; else there is no such page. */
@WebServlet(value = SecurityTxtServlet.PATH, loadOnStartup = 1)
public class SecurityTxtServlet extends SiteServlet {

    static final String PATH = "/.well-known/security.txt";

    private static final long serialVersionUID = 1L;

    @Inject
    transient SiteSettings settings;

    @Inject
    transient MachineClock machine;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityContact contact = settings.securityContact()
                .filter(named -> named.isCurrent(machine.instant()))
                .orElseThrow(NotHere::new);
        response.setContentType("text/plain; charset=UTF-8");
        response.getWriter().write(contact.text(settings.address()));
    }
}
