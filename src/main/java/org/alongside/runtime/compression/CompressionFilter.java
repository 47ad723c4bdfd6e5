package org.alongside.runtime.compression;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.identity.access.ContentCoding;
import org.alongside.identity.access.RoutePolicies;
import org.alongside.identity.access.RoutePolicy;

/**
 * Compresses styles, scripts, and the pages of those routes whose policy line says so, and no other answer: no form
 * that was sent, no page that shows own words, no address that says more than its line lists, no refusal, no download.
 */
public class CompressionFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RoutePolicies policies;

    @Inject
    transient PackedFiles files;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        boolean file = PackedFiles.isFile(path);
        ContentCoding coding = policies.of(path).map(RoutePolicy::coding).orElse(ContentCoding.PLAIN);
        if (file || coding.compressed()) {
            response.addHeader("Vary", "Accept-Encoding");
        }
        boolean allowed = file
                ? PackedFiles.allows(request)
                : isBare(request, path) && coding.allows(request.getMethod(), request.getQueryString());
        if (allowed && AcceptedCodings.hasGzip(request.getHeader("Accept-Encoding"))) {
            HeldAnswer held = new HeldAnswer(response);
            chain.doFilter(file ? PackedFiles.look(request) : request, held);
            byte[] body = held.bytes();
            held.send(file ? files.packed(body, response) : PackedPages.packed(body, request, response));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether the address is the route alone: {@code /how;words} leads to the same page, and stands in its forms. */
    private static boolean isBare(HttpServletRequest request, String path) {
        return request.getRequestURI().equals(path.isEmpty() ? "/" : path);
    }

    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
