package org.alongside.support;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in which a page of one's own sends an id: the parameter of an address, or the field of a form. An id may also
 * stand in the field's name, as that of a step does in its yes.
 *
 * @param route without parameters
 * @param field the parameter or field; {@code step-*} where the id stands in its name
 * @param id as it was found
 * @param address the whole address
 * @param form what goes with it; empty for a look
 */
public record SentId(String route, String field, String id, String address, Optional<Map<String, String>> form) {

    static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The place, as a line of the matrix names it: {@code GET /learning/step?id}. */
    public String place() {
        return (form.isPresent() ? "POST " : "GET ") + route + "?" + field;
    }

    /** The same request with another id in this place. */
    public SentId with(String other) {
        return new SentId(
                route, field, other, address.replace(id, other), form.map(fields -> replaced(fields, id, other)));
    }

    private static Map<String, String> replaced(Map<String, String> fields, String id, String other) {
        Map<String, String> all = new LinkedHashMap<>();
        fields.forEach((name, value) -> all.put(name.replace(id, other), value.replace(id, other)));
        return all;
    }

    /** The name of a field without the id in it. */
    static String named(String field) {
        return ID.matcher(field).replaceAll("*");
    }

    static Optional<String> idIn(String text) {
        Matcher found = ID.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
