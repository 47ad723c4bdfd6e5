package org.alongside.identity.visit;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a page sends its visitor: after every change the browser stands on an address that can be loaded again. */
public final class Go {

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
        external().setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        external().setResponseHeader("Retry-After", Integer.toString(seconds));
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
