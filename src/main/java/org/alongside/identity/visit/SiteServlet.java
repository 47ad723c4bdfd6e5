package org.alongside.identity.visit;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;

/** A servlet of this site: its ordinary answers leave no line in the log. */
public abstract class SiteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    public final void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (ServletException | RuntimeException thrown) {
            RuntimeException answer = OrdinaryAnswer.in(thrown).orElse(null);
            if (answer == null) {
                throw thrown;
            }
            OrdinaryAnswer.leave(answer, request);
        }
    }
}
