package org.alongside.runtime;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.identity.visit.SiteServlet;

/** Tells the practice LMS how far time has been moved, so that both keep one clock. In life there is no such page. */
@WebServlet(value = "/demo/clock", loadOnStartup = 1)
public class DemoClock extends SiteServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ClockKeeper keeper;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!keeper.timeCanPass()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json");
        response.getWriter().write("{\"offsetSeconds\":" + keeper.offset().toSeconds() + "}");
    }
}
