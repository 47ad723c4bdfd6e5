package org.alongside.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.alongside.identity.access.Door;
import org.alongside.identity.access.FormBody;
import org.alongside.identity.visit.Go;

/** How a request is turned away at the door: each refusal has its status, its page, and a next step. */
final class Refusals {

    private static final String SOON = "5";
    private static final String CROWDED_PAGE = "/WEB-INF/errors/crowded.xhtml";
    private static final byte[] CROWDED = "{\"result\":\"CROWDED\"}".getBytes(StandardCharsets.US_ASCII);
    private static final String EXPIRED = "/WEB-INF/errors/expired.xhtml";

    private Refusals() {}

    /** To where the door opens, or for a script a plain no. */
    static void turnAway(HttpServletRequest request, HttpServletResponse response, Door door) throws IOException {
        if (door == Door.PASS) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            Go.to(response, Go.withNext(page(door), FormGuard.address(request)));
        }
    }

    /** 413: nobody looks for a token in such a body, and no page reads it. */
    static void tooLong(HttpServletRequest request, HttpServletResponse response, FormBody allowed)
            throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        request.setAttribute("alongside.file", allowed.file());
        show(request, response, "/WEB-INF/errors/too-long.xhtml");
    }

    /** 503: there is no room for one more body at this moment. */
    static void forNow(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", SOON);
        show(request, response, CROWDED_PAGE);
    }

    /** 503: all places for requests like this one are taken, and the line before them is full. */
    static void crowded(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (RequestBodies.isWithFile(request)) {
            forNow(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", SOON);
        if (FormGuard.isByScript(request)) {
            response.setContentType("application/json");
            response.getOutputStream().write(CROWDED);
        } else {
            request.getRequestDispatcher(CROWDED_PAGE).forward(new UnreadRequest(request), response);
        }
    }

    /** The connection ends with it: what is still on its way is not waited for. */
    private static void show(HttpServletRequest request, HttpServletResponse response, String page)
            throws IOException, ServletException {
        response.setHeader("Connection", "close");
        request.getRequestDispatcher(page).forward(new UnreadRequest(request), response);
    }

    /** 403: a file of somebody whom the door does not let in is not read. */
    static void unread(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        tell(request, new FormGuard.RefusedForm(FormGuard.RefusalCause.CLOSED, "", ""));
        show(request, response, EXPIRED);
    }

    /**
     * 403 with the words inside, sealed: a form that cannot be taken must not lose what somebody wrote. The page itself
     * reads no field of it, a view state least of all.
     */
    static void withWords(
            HttpServletRequest request, HttpServletResponse response, FormGuard.RefusedForm refused, Door door)
            throws IOException, ServletException {
        request.setAttribute("alongside.opens", door == Door.PASS ? page(Door.PIN) : page(door));
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        tell(request, refused);
        request.getRequestDispatcher(EXPIRED).forward(UnreadRequest.at(request), response);
    }

    /** For the page: why, for whom, and what waits in it. */
    private static void tell(HttpServletRequest request, FormGuard.RefusedForm refused) {
        request.setAttribute("alongside.why", refused.cause().name().toLowerCase(Locale.ROOT));
        request.setAttribute("alongside.owner", refused.owner());
        request.setAttribute("alongside.kept", refused.kept());
    }

    private static String page(Door door) {
        return switch (door) {
            case SIGN_IN -> "/identity/sign-in";
            case WELCOME -> "/identity/welcome";
            case COME_BACK -> "/identity/come-back";
            case ADD_KEYS -> "/identity/site-keys";
            case CONFIRM -> "/identity/confirm";
            case PIN, PASS, NOT_HERE -> "/identity/pin";
        };
    }
}
