package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a person typed into a form that could not be taken, kept on the page so that nothing is lost. */
public final class TypedFields {

    /** One field. {@code longer} fields are shown as text to read and copy; short ones go along unseen. */
    public record Field(String name, String value, boolean longer) {}

    private static final int SHORT = 40;

    private TypedFields() {}

    /** All fields but the token and what is secret, in the order of the form. */
    static List<Field> in(HttpServletRequest request) {
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!Csrf.FIELD.equals(name) && !secret(name) && !inAddress(request, name)) {
                for (String value : values) {
                    fields.add(new Field(name, value, value.length() > SHORT || value.contains("\n")));
                }
            }
        });
        return fields;
    }

    /** Only what our own page sent is shown again with a button: another site's form gets neither. */
    static boolean ownPage(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    /** What stands in the address goes along with it. */
    private static boolean inAddress(HttpServletRequest request, String name) {
        String query = request.getQueryString();
        return query != null && ("&" + query).contains("&" + name + "=");
    }

    /** What stands in a part of a step, {@code shopping.words}, is named by its author and never secret. */
    private static boolean secret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.contains(".") && (lower.contains("password") || lower.contains("pin"));
    }
}
