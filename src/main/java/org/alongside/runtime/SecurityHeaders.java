package org.alongside.runtime;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.alongside.lti.web.FramePolicy;

/**
 * What every answer says to the browser: what it may load, who may frame it, what it keeps. Our own pages have no
 * inline script at all; on administrators' pages PrimeFaces adds a policy of its own with a nonce, and both hold.
 */
public class SecurityHeaders implements Filter {

    private static final String OWN = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; font-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; ";
    /** The hash is of the one style that PrimeFaces' tables write into their markup. */
    private static final String STAFF = "style-src 'self' 'unsafe-hashes'"
            + " 'sha256-vEHI8VTbGmrx7XkXE799b/hatOrx7G+PBTHrb3YsP18='; img-src 'self' data:; connect-src 'self';"
            + " font-src 'self';"
            + " object-src 'none'; frame-src 'self'; base-uri 'none'; ";

    /** Kept nowhere, and compressed by nobody on the way: which page may be, we decide ourselves. */
    private static final String PAGES = "no-store, no-transform";

    @Inject
    FramePolicy frames;

    @Inject
    StartUp startUp;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = ((HttpServletRequest) request).getRequestURI();
        HttpServletResponse answer = (HttpServletResponse) response;
        boolean staff = path.startsWith("/admin/");
        answer.setHeader(
                "Content-Security-Policy",
                (staff ? STAFF : OWN) + "form-action 'self'; " + ancestors(staff, (HttpServletRequest) request));
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        answer.setHeader(
                "Cache-Control", isFixed((HttpServletRequest) request) ? "public, max-age=31536000, immutable" : PAGES);
        chain.doFilter(request, response);
    }

    /** Whether what is asked for is a style, a script or the like, under an address that changes with it. */
    static boolean isFixed(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/resources/");
    }

    private String ancestors(boolean staff, HttpServletRequest request) {
        boolean nobody = staff || startUp.refused().isPresent();
        Set<String> allowed = nobody ? Set.of() : frames.ancestors(request);
        return "frame-ancestors " + (allowed.isEmpty() ? "'none'" : String.join(" ", allowed));
    }
}
