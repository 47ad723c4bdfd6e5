package org.alongside.identity.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The one sentence that a page says after something was kept. No address tells of it: a mark lies in the session until
 * the page is opened, and says neither page nor sentence.
 *
 * <p>Ana's hold is lifted; her browser is sent to her private page, as on any other day, and that page says so once.
 * Her history holds the page's address alone, whatever she did there. (Domain 4.5: no address carries a state.)
 */
@Named
@RequestScoped
public class Receipt {

    private static final String ATTRIBUTE = "alongside.receipt";

    /** Longer than a sign-in or a PIN on the way, and no longer. */
    private static final Duration WAITS = Duration.ofMinutes(10);

    /** So many sentences a page has at most. */
    private static final int MOST = 5;

    @Inject
    HttpServletRequest request;

    @Inject
    InstantSource clock;

    private Integer found;

    /** @param code of the page and its sentence together */
    private record ReceiptMark(int code, Instant at) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Leaves a mark for a page.
     *
     * @param address of the page; whatever follows a question mark does not count
     * @param which of the page's sentences, as the page numbers them
     */
    void leave(String address, int which) {
        String page = address.split("\\?")[0];
        request.getSession(true).setAttribute(ATTRIBUTE, new ReceiptMark(code(page, which), clock.instant()));
    }

    /** Whether this page is to say this one of its sentences now; a page that is opened again says none. */
    public boolean is(int which) {
        if (found == null) {
            found = "GET".equals(request.getMethod()) ? take() : 0;
        }
        return found == which;
    }

    /** The sentence's number; 0 for none. What was left for another page goes on waiting there. */
    private int take() {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof ReceiptMark mark)) {
            return 0;
        }
        boolean stands = clock.instant().isBefore(mark.at().plus(WAITS));
        int which = stands ? numberOf(mark) : 0;
        if (which > 0 || !stands) {
            session.removeAttribute(ATTRIBUTE);
        }
        return which;
    }

    private int numberOf(ReceiptMark mark) {
        for (int which = 1; which <= MOST; which++) {
            if (code(request.getServletPath(), which) == mark.code()) {
                return which;
            }
        }
        return 0;
    }

    private static int code(String page, int which) {
        return (page + "#" + which).hashCode();
    }
}
