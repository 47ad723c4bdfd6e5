package org.alongside.runtime;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.visit.Reader;
import org.alongside.runtime.compression.HeldAnswer;

/**
 * This filter makes the page that tells a crowd to wait once, and then hands out the same bytes: a flood would else
 * spend on its refusals what everybody else needs. The page says nothing of its reader but their language and the frame
 * around it, so that these two are all it is kept by; administrators, whose header has a form of their own, get a page
 * of their own.
 */
public class CrowdedPageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Of languages and platforms there are few; whatever comes beyond is made anew each time. */
    private static final int MOST = 64;

    private final transient Map<CrowdedPage, byte[]> pages = new ConcurrentHashMap<>();

    @Inject
    transient Reader reader;

    @Inject
    transient PageFrame face;

    @Inject
    transient SignedInPerson person;

    /** Everything that the page depends on. */
    private record CrowdedPage(String language, boolean framed, String platform) {}

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (person.isPresent() && person.isAdministrator()) {
            chain.doFilter(request, response);
            return;
        }
        CrowdedPage wanted = new CrowdedPage(reader.getLanguage(), face.isFramed(), face.getPlatformOrigin());
        byte[] page = pages.get(wanted);
        if (page == null) {
            page = made(request, response, chain);
            if (pages.size() < MOST) {
                pages.put(wanted, page);
            }
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page);
    }

    private static byte[] made(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HeldAnswer held = new HeldAnswer(response);
        chain.doFilter(request, held);
        return held.bytes();
    }
}
