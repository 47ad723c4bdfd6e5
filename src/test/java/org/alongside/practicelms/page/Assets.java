package org.alongside.practicelms.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.alongside.practicelms.web.Refusal;
import org.alongside.practicelms.web.WebReply;
import org.alongside.practicelms.web.WebRequest;

/** The stylesheet and the two small scripts, from the class path; nothing else can be asked for. */
public final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "practice.css", "text/css; charset=utf-8",
            "frame.js", "text/javascript; charset=utf-8",
            "submit.js", "text/javascript; charset=utf-8");

    private Assets() {}

    public static WebReply answer(WebRequest request) {
        String file = request.name("file");
        if (!TYPES.containsKey(file)) {
            throw Refusal.of(404, "there is no such file");
        }
        try (InputStream stream = Assets.class.getResourceAsStream("/practicelms/" + file)) {
            return WebReply.of(200, TYPES.get(file), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
