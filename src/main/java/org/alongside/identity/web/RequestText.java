package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * Whether the text of a request is text, found out before anybody asks for a parameter: a container breaks at an escape
 * that is none (RFC 3986 section 2.1), and a database of ours at U+0000, which no page of ours and no keyboard sends.
 */
final class RequestText {

    private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})|%00");
    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    private RequestText() {}

    static boolean isReadableAddress(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null || !BROKEN.matcher(query).find();
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
