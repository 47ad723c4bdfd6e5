package org.alongside.lti.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a {@code Link} header (RFC 8288 section 3) from left to right, each sign once: a header is as long as its
 * sender likes, and a pattern that tries one way after the other may take the square of that, or a call for each
 * parameter.
 */
final class LinkHeader {

    private static final String ENDS_NAME = ";,=<>\"";
    private static final String ENDS_VALUE = ";,\"";

    private final String text;
    private int at;

    private LinkHeader(String text) {
        this.text = text;
    }

    /**
     * A link of the header.
     *
     * @param target between its pointed brackets
     * @param relations the words of its first {@code rel}, in small letters; empty where there is none
     */
    record ReadLink(String target, List<String> relations) {

        boolean is(String relation) {
            return relations.contains(relation);
        }
    }

    /** All links of this value, in their order; what stands between them and is none is passed over. */
    static List<ReadLink> read(String value) {
        LinkHeader header = new LinkHeader(value);
        List<ReadLink> links = new ArrayList<>();
        while (header.goesTo('<')) {
            int begin = ++header.at;
            while (header.isMore() && "<>".indexOf(header.sign()) < 0) {
                header.at++;
            }
            if (header.isMore() && header.sign() == '>') {
                String target = value.substring(begin, header.at++);
                links.add(new ReadLink(target, header.relations()));
            }
        }
        return links;
    }

    private List<String> relations() {
        List<String> relations = null;
        for (skipSpace(); isMore() && sign() == ';'; skipSpace()) {
            at++;
            skipSpace();
            String name = until(ENDS_NAME);
            skipSpace();
            String value = isMore() && sign() == '=' ? value() : "";
            if (relations == null && "rel".equalsIgnoreCase(name)) {
                relations = List.of(value.strip().toLowerCase(Locale.ROOT).split("\\s+"));
            }
        }
        return relations == null ? List.of() : relations;
    }

    private String value() {
        at++;
        skipSpace();
        if (!isMore() || sign() != '"') {
            return until(ENDS_VALUE);
        }
        int begin = ++at;
        while (isMore() && sign() != '"') {
            at += sign() == '\\' ? 2 : 1; // an escaped sign ends no text
        }
        String quoted = text.substring(begin, Math.min(at, text.length()));
        at++;
        return quoted;
    }

    private String until(String ends) {
        int begin = at;
        while (isMore() && !Character.isWhitespace(sign()) && ends.indexOf(sign()) < 0) {
            at++;
        }
        return text.substring(begin, at);
    }

    private void skipSpace() {
        while (isMore() && Character.isWhitespace(sign())) {
            at++;
        }
    }

    private boolean goesTo(char sign) {
        while (isMore() && sign() != sign) {
            at++;
        }
        return isMore();
    }

    private boolean isMore() {
        return at < text.length();
    }

    private char sign() {
        return text.charAt(at);
    }
}
