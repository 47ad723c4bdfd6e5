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
import org.alongside.runtime.site.SiteSettings;
import org.alongside.runtime.site.StaticFiles;

/**
 * What every answer says to the browser: what it may load, who may frame it, what it keeps. Our own pages have no
 * inline script at all; on administrators' pages those of PrimeFaces run by their nonce ({@link StaffPolicy}).
 */
public class SecurityHeaders implements Filter {

    private static final String OWN = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " media-src 'self'; connect-src 'self'; font-src 'self'; manifest-src 'self'; object-src 'none';"
            + " base-uri 'none'; ";
    /** The hash is of the one style that PrimeFaces' tables write into their markup. */
    private static final String STAFF = "default-src 'none'; style-src 'self' 'unsafe-hashes'"
            + " 'sha256-vEHI8VTbGmrx7XkXE799b/hatOrx7G+PBTHrb3YsP18='; img-src 'self' data:; connect-src 'self';"
            + " font-src 'self'; manifest-src 'self'; object-src 'none'; frame-src 'self'; base-uri 'none'; ";

    /** It stands in frames of our own, and nobody else's. */
    private static final String PREVIEW = "/admin/preview-text";

    /** Kept nowhere, and compressed by nobody on the way: which page may be, we decide ourselves. */
    private static final String PAGES = "no-store, no-transform";

    @Inject
    FramePolicy frames;

    @Inject
    StartUp startUp;

    @Inject
    SiteSettings settings;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        boolean staff = StaticFiles.path(asked).startsWith("/admin/");
        String policy = (staff ? STAFF : OWN) + "form-action 'self'; " + ancestors(staff, asked);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Cache-Control", StaticFiles.isHere(asked) ? "public, max-age=31536000, immutable" : PAGES);
        if (settings.address().isSecure()) {
            answer.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, staff ? StaffPolicy.over(answer, policy) : plain(answer, policy));
    }

    private static HttpServletResponse plain(HttpServletResponse answer, String policy) {
        answer.setHeader(StaffPolicy.HEADER, policy);
        return answer;
    }

    private String ancestors(boolean staff, HttpServletRequest request) {
        if (PREVIEW.equals(StaticFiles.path(request))) {
            return "frame-ancestors 'self'";
        }
        boolean nobody = staff || !startUp.isBegun();
        Set<String> allowed = nobody ? Set.of() : frames.ancestors(request);
        return "frame-ancestors " + (allowed.isEmpty() ? "'none'" : String.join(" ", allowed));
    }
}
