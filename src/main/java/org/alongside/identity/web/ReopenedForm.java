package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.alongside.identity.security.KeptWords;
import org.alongside.identity.visit.Visit;

/**
 * A form whose fields came in another way than a browser's own, as if it had been sent so: what its writer typed, and
 * what the address says.
 */
final class ReopenedForm extends HttpServletRequestWrapper {

    private final Map<String, String[]> fields;

    ReopenedForm(HttpServletRequest request, KeptWords.KeptForm kept) {
        super(request);
        FormFields gathered = FormFields.beside(request.getParameterMap());
        gathered.remove(KeptWords.FIELD);
        kept.fields().forEach(field -> gathered.add(field.name(), field.value()));
        fields = gathered.byName();
        request.setAttribute(Visit.SENT, this);
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
