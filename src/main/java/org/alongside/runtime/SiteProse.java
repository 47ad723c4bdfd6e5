package org.alongside.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.content.render.StepRenderer;
import org.alongside.manuscript.file.ShippedFile;

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
        return renderer.html(ShippedFile.text("/prose/" + name + ".en.md").orElseThrow());
    }
}
