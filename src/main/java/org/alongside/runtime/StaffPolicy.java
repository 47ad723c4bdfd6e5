package org.alongside.runtime;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An administrators' page has one Content-Security-Policy, and it is ours. PrimeFaces would add a second one with the
 * nonce of its inline scripts; of that only the nonce is taken over, so that what has none does not run.
 */
final class StaffPolicy extends HttpServletResponseWrapper {

    static final String HEADER = "Content-Security-Policy";
    private static final Pattern NONCE = Pattern.compile("'nonce-[A-Za-z0-9+/_=-]+'");

    private final String policy;

    private StaffPolicy(HttpServletResponse answer, String policy) {
        super(answer);
        this.policy = policy;
    }

    /** The answer with this policy, which has no {@code script-src}, and no inline script until a nonce comes. */
    static StaffPolicy over(HttpServletResponse answer, String policy) {
        answer.setHeader(HEADER, scripts("") + policy);
        return new StaffPolicy(answer, policy);
    }

    private static String scripts(String nonce) {
        return "script-src 'self'" + nonce + "; ";
    }

    @Override
    public void addHeader(String name, String value) {
        if (HEADER.equalsIgnoreCase(name)) {
            take(value);
        } else {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (HEADER.equalsIgnoreCase(name)) {
            take(value);
        } else {
            super.setHeader(name, value);
        }
    }

    private void take(String value) {
        Matcher nonce = NONCE.matcher(value);
        if (nonce.find()) {
            super.setHeader(HEADER, scripts(" " + nonce.group()) + policy);
        }
    }
}
