package org.alongside.content.render;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.UrlSanitizer;

/** Where a link or a picture of a course may lead. An address that is refused is left out. */
final class SafeUrls implements UrlSanitizer {

    /** Browsers take a backslash for a slash and overlook ends of lines and tabs, so none may stand in an address. */
    private static final Pattern ELSEWHERE = Pattern.compile("^//|[\\\\\\p{Cntrl}]|(?i:%5c)");

    private final DefaultUrlSanitizer links = new DefaultUrlSanitizer(List.of("http", "https", "mailto"));
    private final DefaultUrlSanitizer pictures = new DefaultUrlSanitizer(List.of());

    @Override
    public String sanitizeLinkUrl(String url) {
        return links.sanitizeLinkUrl(url);
    }

    @Override
    public String sanitizeImageUrl(String url) {
        return ELSEWHERE.matcher(url.strip()).find() ? "" : pictures.sanitizeImageUrl(url);
    }

    /** A refused address leaves no link at all; and another site does not learn from which page it was reached. */
    static void complete(Node node, String tag, Map<String, String> attributes) {
        attributes.remove("src", "");
        if (attributes.remove("href", "")) {
            attributes.clear();
        } else if (node instanceof Link) {
            attributes.put("rel", "noopener noreferrer");
        }
    }
}
