package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.identity.security.KeptWords;
import org.alongside.identity.visit.Visit;

/**
 * A form whose fields came in another way than a browser's own, as if it had been sent so: what its writer typed, and
 * what the address says.
 */
final class ReopenedForm extends HttpServletRequestWrapper {

    private final Map<String, String[]> fields = new LinkedHashMap<>();

    ReopenedForm(HttpServletRequest request, KeptWords.KeptForm kept) {
        super(request);
        fields.putAll(request.getParameterMap());
        fields.remove(KeptWords.FIELD);
        kept.fields().forEach(field -> fields.merge(field.name(), new String[] {field.value()}, ReopenedForm::joined));
        request.setAttribute(Visit.SENT, this);
    }

    private static String[] joined(String[] one, String[] other) {
        return Stream.of(one, other).flatMap(Arrays::stream).toArray(String[]::new);
    }

    @Override
    public String getParameter(String name) {
        String[] values = fields.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(List.copyOf(fields.keySet()));
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = fields.get(name);
        return values == null ? null : values.clone();
    }
}
