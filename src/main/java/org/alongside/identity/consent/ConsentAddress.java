package org.alongside.identity.consent;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address of the page that asks for a yes or a no, for rooms that lead there. */
public final class ConsentAddress {

    private ConsentAddress() {}

    /**
     * May this one course be told that you have finished this?
     *
     * @param next a path of our own, where the person goes on after the answer
     */
    public static String ofOwnCompletion(CourseMatter matter, String next) {
        return "/identity/consent?module=" + matter.module() + "&course=" + matter.course() + "&next="
                + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
