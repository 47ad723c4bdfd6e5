package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * Whether the text of a request is text, found out before anybody asks for a parameter: a container breaks at an escape
 * that is none (RFC 3986 section 2.1), and a database of ours at U+0000, which no page of ours and no keyboard sends.
 */
final class RequestText {

    private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})|%00");
    /** Fields of an address; no page of ours has a tenth of them, and the container's work grows with their square. */
    static final int MOST_FIELDS = 200;

    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    private RequestText() {}

    static boolean isReadableAddress(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null || isShort(query) && !BROKEN.matcher(query).find();
    }

    private static boolean isShort(String query) {
        return query.chars().filter(sign -> sign == '&').count() < MOST_FIELDS;
    }

    /**
     * Whether it asks to go on with a page that was shown before: Faces then asks none of the questions with which a
     * page begins (Jakarta Faces 4.1, section 2.2.1, and {@code f:viewAction}). Pages of ours that need an answer to
     * those take no such request. Asked once the body may be read.
     */
    static boolean isPostback(HttpServletRequest request) {
        return request.getParameter(VIEW_STATE) != null;
    }
}
