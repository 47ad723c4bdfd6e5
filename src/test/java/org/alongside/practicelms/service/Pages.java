package org.alongside.practicelms.service;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import org.alongside.practicelms.web.Refusal;
import org.alongside.practicelms.web.WebReply;
import org.alongside.practicelms.web.WebRequest;

/**
 * One page of a longer list. {@code limit} is a hint, at most {@link #MOST}; the next page's address stands in a Link
 * header and is opaque to the tool.
 */
record Pages<T>(List<T> all, int first, int size) {

    static final int MOST = 50;

    /** @param <T> what is listed */
    static <T> Pages<T> asked(WebRequest request, List<T> all) {
        int size = Math.min(MOST, number(request, "limit", MOST));
        int first = (number(request, "page", 1) - 1) * size;
        return new Pages<>(all, Math.min(first, all.size()), size);
    }

    JsonArray json(Function<T, JsonObject> form) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        all.subList(first, end()).forEach(thing -> array.add(form.apply(thing)));
        return array.build();
    }

    /** The reply with a Link to the next page, if there is one. */
    WebReply linked(WebReply reply, WebRequest request, String issuer) {
        if (end() == all.size()) {
            return reply;
        }
        String rest = request.query().replaceAll("(^|&)(page|limit)=[^&]*", "");
        String query = (rest.isEmpty() ? "" : rest + "&") + "limit=" + size + "&page=" + (first / size + 2);
        return reply.with("Link", "<" + issuer + request.path() + "?" + query + ">; rel=\"next\"");
    }

    private int end() {
        return Math.min(all.size(), first + size);
    }

    private static int number(WebRequest request, String name, int otherwise) {
        String text = request.asked(name).orElse(String.valueOf(otherwise));
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw Refusal.of(400, name + " must be a whole number above 0");
        }
        return Integer.parseInt(text);
    }
}
