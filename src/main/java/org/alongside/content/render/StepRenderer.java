package org.alongside.content.render;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.kernel.Sha256;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown of course files as HTML that a page may show unescaped.
 *
 * <p>Raw HTML is escaped and so shown as text. A link leads to http, https, mailto or within the site; another one
 * leads nowhere. A picture comes from this site only, because a foreign one would tell its host who reads what. What
 * was rendered is kept by the digest of its Markdown, the 500 texts last asked for; it never depends on who reads.
 */
@ApplicationScoped
public class StepRenderer {

    static final int KEPT = 500;

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new SafeUrls())
            .attributeProviderFactory(context -> SafeUrls::complete)
            .build();
    private final Map<String, String> kept = new LastUsed();

    /** HTML of paragraphs, lists and the like, without the title. */
    public String html(String markdown) {
        String digest = Sha256.hex(markdown);
        synchronized (kept) {
            return kept.computeIfAbsent(digest, none -> renderer.render(parser.parse(markdown)));
        }
    }

    int keptNow() {
        synchronized (kept) {
            return kept.size();
        }
    }

    /** In the order of last use, so that the eldest goes first. */
    private static final class LastUsed extends LinkedHashMap<String, String> {

        private static final long serialVersionUID = 1L;

        LastUsed() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > KEPT;
        }
    }
}
