package org.alongside.house.wrong.pairing.page;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;

/** A servlet whose ordinary answers the container writes into its log. */
@WebServlet(value = "/refuses-aloud", loadOnStartup = 1)
final class RefusesAloud extends HttpServlet {

    private static final long serialVersionUID = 1L;
}
