package org.alongside.lti.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.identity.visit.SiteServlet;
import org.alongside.lti.message.ToolAddress;
import org.alongside.lti.service.ToolConfiguration;

/** What an LMS administrator types in, in one place. */
@WebServlet(value = "/lti/config.json", loadOnStartup = 1)
public class ConfigurationServlet extends SiteServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient ToolAddress tool;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "public, max-age=600");
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(ToolConfiguration.json(tool));
    }
}
