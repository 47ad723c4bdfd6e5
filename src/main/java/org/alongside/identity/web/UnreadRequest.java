package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * A request of which nothing is read, because it is too long, or not to be read at all: asked for a field it has none,
 * so that a page of refusal reads nothing either.
 */
public final class UnreadRequest extends HttpServletRequestWrapper {

    private final String query;

    public UnreadRequest(HttpServletRequest request) {
        this(request, null);
    }

    private UnreadRequest(HttpServletRequest request, String query) {
        super(request);
        this.query = query;
    }

    /** One whose address is shown all the same, so that its page can lead there again. */
    static UnreadRequest at(HttpServletRequest request) {
        return new UnreadRequest(request, request.getQueryString());
    }

    @Override
    public String getQueryString() {
        return query;
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getParameter(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public String[] getParameterValues(String name) {
        return null;
    }
}
