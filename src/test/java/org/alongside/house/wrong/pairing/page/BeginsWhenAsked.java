package org.alongside.house.wrong.pairing.page;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;

/** A servlet whose beginning is written into the log when somebody is the first to ask for it. */
@WebServlet("/begins-when-asked")
final class BeginsWhenAsked extends HttpServlet {

    private static final long serialVersionUID = 1L;
}
