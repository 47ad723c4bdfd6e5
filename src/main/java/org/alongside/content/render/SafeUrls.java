package org.alongside.content.render;

import java.util.List;
import java.util.Map;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.UrlSanitizer;

/** Where a link or a picture of a course may lead. An address that is refused is left out. */
final class SafeUrls implements UrlSanitizer {

    private final DefaultUrlSanitizer links = new DefaultUrlSanitizer(List.of("http", "https", "mailto"));
    private final DefaultUrlSanitizer pictures = new DefaultUrlSanitizer(List.of());

    @Override
    public String sanitizeLinkUrl(String url) {
        return links.sanitizeLinkUrl(url);
    }

    @Override
    public String sanitizeImageUrl(String url) {
        return asBrowsersRead(url).startsWith("//") ? "" : pictures.sanitizeImageUrl(url);
    }

    /**
     * Browsers pass over tabs, ends of lines and blanks in front, and take a backslash for a slash (URL standard 4.4).
     */
    private static String asBrowsersRead(String url) {
        return url.replaceAll("[\\t\\r\\n]", "").strip().replace('\\', '/');
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
