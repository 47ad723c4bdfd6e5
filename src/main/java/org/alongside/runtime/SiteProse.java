package org.alongside.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.content.render.StepRenderer;

/** Longer texts of the site itself, as Markdown files. For use in EL: {@code #{prose.html('how')}}. */
@Named("prose")
@ApplicationScoped
public class SiteProse {

    @Inject
    StepRenderer renderer;

    private final Map<String, String> rendered = new ConcurrentHashMap<>();

    public String html(String name) {
        return rendered.computeIfAbsent(name, this::read);
    }

    private String read(String name) {
        try (InputStream in = SiteProse.class.getResourceAsStream("/prose/" + name + ".en.md")) {
            return renderer.html(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the text " + name, e);
        }
    }
}
