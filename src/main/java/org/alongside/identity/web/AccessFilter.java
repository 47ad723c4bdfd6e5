package org.alongside.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.Door;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.access.RouteAudience;
import org.alongside.identity.access.RoutePolicies;
import org.alongside.identity.access.UnreadableRequest;

/**
 * This filter is the one door. Every request but the static files comes through here: who is it, does the form carry
 * our token, and may this person reach this route. A route without a policy does not exist.
 */
@WebFilter(filterName = "access", urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class AccessFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RoutePolicies policies;

    @Inject
    transient Barriers barriers;

    @Inject
    transient Callers callers;

    @Inject
    transient SignedInPerson person;

    @Inject
    transient Csrf csrf;

    @Inject
    transient InstantSource clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        if (OpenPaths.isLeave(path)) {
            chain.doFilter(request, response);
            return;
        }
        if (!OpenPaths.isStatic(path) && RequestBodies.isEndless(request)) {
            response.setStatus(HttpServletResponse.SC_LENGTH_REQUIRED);
            return;
        }
        if (!RequestText.isReadable(request)) {
            throw new UnreadableRequest();
        }
        if (OpenPaths.isStatic(path)) {
            chain.doFilter(request, response);
            return;
        }
        passes(path, request, response, chain);
    }

    private void passes(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store, no-transform");
        RouteAudience audience = policies.of(path).orElseThrow(NotHere::new).audience();
        Door door = door(audience, request);
        boolean form = OpenPaths.needsToken(request.getMethod(), path);
        if (form && RequestBodies.isTooLong(request)) {
            refuseUnread(request, response);
        } else if (form && !csrf.fits()) {
            keepWords(request, response, door == Door.PASS ? "expired" : "closed");
        } else if (door == Door.PASS) {
            chain.doFilter(request, response);
        } else {
            turnAway(request, response, door);
        }
    }

    /** The door asks first, then the room whose audience it is. */
    private Door door(RouteAudience audience, HttpServletRequest request) {
        Door door = Door.of(audience.access(), callers.enter(request, audience.access(), clock.instant()));
        return door != Door.PASS || barriers.admit(audience, person, request) ? door : Door.NOT_HERE;
    }

    private static void turnAway(HttpServletRequest request, HttpServletResponse response, Door door)
            throws IOException, ServletException {
        if (door == Door.NOT_HERE) {
            throw new NotHere();
        } else if ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())) {
            response.sendRedirect(page(door) + "?next=" + next(request));
        } else {
            keepWords(request, response, "closed");
        }
    }

    /** 413: the container would not read such a body, so nobody looks for a token in it. */
    private static void refuseUnread(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        request.getRequestDispatcher("/WEB-INF/errors/too-long.xhtml").forward(request, response);
    }

    /** 403 with the typed words still there: a form that cannot be taken must not lose what somebody wrote. */
    private static void keepWords(HttpServletRequest request, HttpServletResponse response, String why)
            throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        request.setAttribute("alongside.why", why);
        if (TypedFields.ownPage(request)) {
            request.setAttribute("alongside.typed", TypedFields.in(request));
        }
        request.getRequestDispatcher("/WEB-INF/errors/expired.xhtml").forward(request, response);
    }

    private static String page(Door door) {
        return switch (door) {
            case SIGN_IN -> "/identity/sign-in";
            case WELCOME -> "/identity/welcome";
            case COME_BACK -> "/identity/come-back";
            case PIN, PASS, NOT_HERE -> "/identity/pin";
        };
    }

    private static String next(HttpServletRequest request) {
        String query = request.getQueryString();
        String whole = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return URLEncoder.encode(whole, StandardCharsets.UTF_8);
    }

    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
