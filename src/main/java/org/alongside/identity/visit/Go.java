package org.alongside.identity.visit;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Where a page or a servlet sends its visitor: after every change the browser stands on an address that can be loaded
 * again. What is sent is the path alone (RFC 9110 section 10.2.2), so that no host and no scheme of a request can get
 * into it. Nobody else of ours redirects.
 */
public final class Go {

    /** RFC 6585 section 4. */
    private static final int TOO_MANY_REQUESTS = 429;

    private Go() {}

    /** @param address a local path; ids are all it may tell, for a shared device reads address bars */
    public static void to(String address) {
        FacesContext page = FacesContext.getCurrentInstance();
        if (page.getPartialViewContext().isAjaxRequest()) {
            try {
                external().redirect(local(address));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        } else {
            to((HttpServletResponse) external().getResponse(), address);
            page.responseComplete();
        }
    }

    /** The same from a servlet. */
    public static void to(HttpServletResponse response, String address) {
        away(response, local(address));
    }

    /** To another site, as whoever runs this one has set. @param address never one from a request */
    public static void away(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", address);
    }

    /** @throws IllegalArgumentException where it could lead to another host */
    private static String local(String address) {
        boolean ours = address.startsWith("/")
                && !address.startsWith("//")
                && address.indexOf('\\') < 0
                && address.codePoints().noneMatch(Character::isISOControl);
        if (!ours) {
            throw new IllegalArgumentException("a redirect to something else than a path of ours");
        }
        return address;
    }

    /** To a page, with the address to go on to afterwards. */
    public static void to(String page, String next) {
        to(withNext(page, next));
    }

    /** The address of a page, with the one to go on to afterwards. */
    public static String withNext(String page, String next) {
        return page + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /**
     * Nowhere for now: 503, and when to try again; the page itself says the same.
     *
     * @param seconds until then
     */
    public static void busy(int seconds) {
        later(HttpServletResponse.SC_SERVICE_UNAVAILABLE, seconds);
    }

    /** Likewise where whoever asks has asked too often: 429. @param pause until then */
    public static void tooOften(Duration pause) {
        later(TOO_MANY_REQUESTS, Math.max(1, pause.toSeconds() + 1));
    }

    private static void later(int status, long seconds) {
        external().setResponseStatus(status);
        external().setResponseHeader("Retry-After", Long.toString(seconds));
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
