package org.alongside.identity.visit;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Where a page sends its visitor: after every change the browser stands on an address that can be loaded again. */
public final class Go {

    /** RFC 6585 section 4. */
    private static final int TOO_MANY_REQUESTS = 429;

    private Go() {}

    /** @param address a local path; ids are all it may tell, for a shared device reads address bars */
    public static void to(String address) {
        try {
            external().redirect(address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** To a page, with the address to go on to afterwards. */
    public static void to(String page, String next) {
        to(page + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
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
