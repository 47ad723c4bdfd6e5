package org.alongside.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.content.render.StepRenderer;
import org.alongside.identity.visit.Reader;
import org.alongside.kernel.Languages;
import org.alongside.manuscript.file.ShippedFile;

/** Longer texts of the site itself, as Markdown files. For use in EL: {@code #{prose.html('how')}}. */
@Named("prose")
@ApplicationScoped
public class SiteProse {

    @Inject
    StepRenderer renderer;

    @Inject
    Reader reader;

    private final Map<String, String> rendered = new ConcurrentHashMap<>();

    /** The text in the reader's language; in the first one where it is not there. */
    public String html(String name) {
        Locale language = reader.locale();
        return rendered.computeIfAbsent(
                name + "." + language.getLanguage(), none -> renderer.html(text(name, language)));
    }

    /** In which language {@link #html} answers this reader. */
    public String language(String name) {
        Locale language = reader.locale();
        boolean there = Languages.MADE_UP.equals(language)
                || ShippedFile.text(path(name, language)).isPresent();
        return (there ? language : Languages.FIRST).getLanguage();
    }

    private static String text(String name, Locale language) {
        String english = ShippedFile.text(path(name, Languages.FIRST)).orElseThrow();
        return Languages.MADE_UP.equals(language)
                ? Languages.madeUp(english)
                : ShippedFile.text(path(name, language)).orElse(english);
    }

    private static String path(String name, Locale language) {
        return "/prose/" + name + "." + language.getLanguage() + ".md";
    }
}
