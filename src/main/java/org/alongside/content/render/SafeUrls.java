package org.alongside.content.render;

import java.util.List;
import java.util.Map;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.UrlSanitizer;

/** Where a link or a picture of a course may lead. An address that is refused becomes empty. */
final class SafeUrls implements UrlSanitizer {

    private final DefaultUrlSanitizer links = new DefaultUrlSanitizer(List.of("http", "https", "mailto"));
    private final DefaultUrlSanitizer pictures = new DefaultUrlSanitizer(List.of());

    @Override
    public String sanitizeLinkUrl(String url) {
        return links.sanitizeLinkUrl(url);
    }

    @Override
    public String sanitizeImageUrl(String url) {
        return url.strip().startsWith("//") ? "" : pictures.sanitizeImageUrl(url);
    }

    /** Another site does not learn on which page its link was followed. */
    static void closeReferrer(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("rel", "nofollow noopener noreferrer");
        }
    }
}
