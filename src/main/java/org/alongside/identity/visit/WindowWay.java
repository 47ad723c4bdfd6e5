package org.alongside.identity.visit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.alongside.identity.security.WindowLink;

/**
 * The way from the frame of a course, which may not ask for passkeys, into a window of its own: to the same page there,
 * and from it on to what the page was asked for.
 */
@Dependent
public class WindowWay {

    private final Visit visit;
    private final WindowLink link;

    @Inject
    public WindowWay(Visit visit, WindowLink link) {
        this.visit = visit;
        this.link = link;
    }

    /**
     * An address that opens once; empty for those whom nobody frames.
     *
     * @param page on which they go on
     * @param next where that page leads afterwards; empty for nowhere
     */
    public String to(String page, String next) {
        String window = link.of(visit.request(), visit.now());
        String target = next.isEmpty() ? page : Go.withNext(page, next);
        return window.isEmpty() ? "" : window + "&next=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
    }
}
