package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.identity.security.KeptWords;
import org.alongside.identity.security.KeptWords.TypedField;

/** What a person typed into a form that could not be taken, to be kept so that nothing is lost. */
public final class TypedFields {

    private static final Set<String> OURS = Set.of(Csrf.FIELD, FormOwner.FIELD, KeptWords.FIELD);

    private TypedFields() {}

    /** All fields but our own and what is secret, in the order of the form. */
    static List<TypedField> in(HttpServletRequest request) {
        List<TypedField> fields = new ArrayList<>();
        Set<String> inAddress = namesInAddress(request);
        request.getParameterMap().forEach((name, values) -> {
            if (!OURS.contains(name) && !secret(name) && !inAddress.contains(name)) {
                for (String value : values) {
                    fields.add(new TypedField(name, value));
                }
            }
        });
        return fields;
    }

    /** Whether the browser itself says that a page of ours sent this: no page of another site can make it say so. */
    static boolean ownPage(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    /** What stands in the address goes along with it. */
    private static Set<String> namesInAddress(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null
                ? Set.of()
                : Stream.of(query.split("&")).map(pair -> pair.split("=", 2)[0]).collect(Collectors.toSet());
    }

    /** What stands in a part of a step, {@code shopping.words}, is named by its author and never secret. */
    private static boolean secret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.contains(".") && (lower.contains("password") || lower.contains("pin"));
    }
}
