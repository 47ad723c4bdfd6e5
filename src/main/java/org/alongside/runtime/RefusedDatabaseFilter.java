package org.alongside.runtime;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Opens no page on a database that was refused. Styles and scripts go on, so that the page that says so is calm. */
public class RefusedDatabaseFilter implements Filter {

    @Inject
    StartUp startUp;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (startUp.refused().isPresent() && !SecurityHeaders.isFixed((HttpServletRequest) request)) {
            throw new RefusedDatabase();
        }
        chain.doFilter(request, response);
    }
}
