package org.alongside.runtime.site;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.access.UnreadableRequest;
import org.alongside.identity.web.UnreadRequest;

/**
 * The rules for every request, before any page is reached. A request to another host than the public one is refused
 * (421, RFC 9110 section 15.5.20), so that a page can neither be led to a foreign name nor be read under one. A method
 * of which no page knows is refused too; which there are, this filter answers itself. A file that is not here is not
 * looked for by the container, which would lead on from a folder to an address that it makes of the request.
 */
public class RequestRules extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int MISDIRECTED = 421;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";
    private static final String PAGE = "/WEB-INF/errors/refused-request.xhtml";

    /** Request attribute: where this site is, for the page that says so. */
    private static final String SITE = "alongside.site";

    @Inject
    transient SiteSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isHere(request)) {
            request.setAttribute(SITE, settings.address().toString());
            refuse(MISDIRECTED, request, response);
        } else if ("OPTIONS".equals(request.getMethod())) {
            response.setHeader("Allow", ALLOWED);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", ALLOWED);
            refuse(HttpServletResponse.SC_METHOD_NOT_ALLOWED, request, response);
        } else if (request.getRequestURI().indexOf('\\') >= 0) {
            throw new UnreadableRequest();
        } else if (StaticFiles.isAsked(request) && !StaticFiles.isHere(request)) {
            throw new NotHere();
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The header itself is asked: what the container makes of it may come from others. */
    private boolean isHere(HttpServletRequest request) {
        List<String> hosts = Collections.list(request.getHeaders("Host"));
        return hosts.size() == 1 && settings.address().isNamedBy(hosts.get(0));
    }

    /** Nothing of such a request is read, and its connection ends. */
    private static void refuse(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setStatus(status);
        response.setHeader("Connection", "close");
        request.getRequestDispatcher(PAGE).forward(new UnreadRequest(request), response);
    }
}
