package org.alongside.practicelms.web;

import jakarta.json.JsonStructure;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes back: a status, headers and a body; or, to order, nothing at all.
 *
 * @param headers name to value; each name once, but {@code Set-Cookie} and {@code Link} may hold several lines
 */
public record WebReply(int status, Map<String, String> headers, byte[] body, Silence silence) {

    /** How a reply can fail to come: it does come; the connection is cut; the line stays open and quiet. */
    public enum Silence {
        NONE,
        CUT,
        HANGING
    }

    public static WebReply of(int status, String mediaType, String text) {
        return new WebReply(
                status, Map.of("Content-Type", mediaType), text.getBytes(StandardCharsets.UTF_8), Silence.NONE);
    }

    public static WebReply html(int status, Html page) {
        return of(status, "text/html; charset=utf-8", page.markup());
    }

    public static WebReply json(int status, String mediaType, JsonStructure value) {
        return of(status, mediaType, value.toString());
    }

    public static WebReply json(int status, JsonStructure value) {
        return json(status, "application/json", value);
    }

    /** A status without a body. */
    public static WebReply empty(int status) {
        return new WebReply(status, Map.of(), new byte[0], Silence.NONE);
    }

    /** 302, as platforms do when they send a browser to the tool; 303 is {@link #seeOther}. */
    public static WebReply found(String location) {
        return empty(302).with("Location", location);
    }

    public static WebReply seeOther(String location) {
        return empty(303).with("Location", location);
    }

    public static WebReply silent(Silence silence) {
        return new WebReply(0, Map.of(), new byte[0], silence);
    }

    public WebReply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new WebReply(status, Map.copyOf(more), body, silence);
    }
}
