package org.alongside.content.render;

import jakarta.enterprise.context.ApplicationScoped;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown of course files as HTML that a page may show unescaped: raw HTML is escaped, and links are safe. */
@ApplicationScoped
public class StepRenderer {

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    public String html(String markdown) {
        return renderer.render(parser.parse(markdown));
    }
}
