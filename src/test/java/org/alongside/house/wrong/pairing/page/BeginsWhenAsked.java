package org.alongside.house.wrong.pairing.page;

import jakarta.servlet.annotation.WebServlet;
import org.alongside.identity.visit.SiteServlet;

/** A servlet whose beginning is written into the log when somebody is the first to ask for it. */
@WebServlet("/begins-when-asked")
final class BeginsWhenAsked extends SiteServlet {

    private static final long serialVersionUID = 1L;
}
