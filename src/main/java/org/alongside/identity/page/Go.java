package org.alongside.identity.page;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.alongside.identity.security.HashingBusy;

/** What a page bean does with the response: go on elsewhere, or say that it is too busy. */
final class Go {

    private Go() {}

    static void to(String url) {
        try {
            external().redirect(url);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The page, with the address to go on to afterwards. */
    static void to(String page, String next) {
        to(page + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    /** 503 with a few seconds to wait; the page itself says the same. */
    static void busy() {
        external().setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        external().setResponseHeader("Retry-After", Integer.toString(HashingBusy.RETRY_AFTER));
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
