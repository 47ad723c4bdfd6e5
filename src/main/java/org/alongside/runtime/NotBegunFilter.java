package org.alongside.runtime;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.alongside.runtime.site.StaticFiles;

/** Opens no page before the site has begun. Styles and scripts go on, so that the page that says so is calm. */
public class NotBegunFilter implements Filter {

    @Inject
    StartUp startUp;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!startUp.isBegun() && !StaticFiles.isHere((HttpServletRequest) request) && !startUp.begun()) {
            throw new NotBegun();
        }
        chain.doFilter(request, response);
    }
}
