package org.alongside.identity.navigation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.identity.visit.Reader;
import org.alongside.kernel.Languages;

/** The lists of links in the reader's language, for the templates: {@code #{navigation.own}}. */
@Named("navigation")
@RequestScoped
public class NavigationLinks {

    @Inject
    Navigation navigation;

    @Inject
    Reader reader;

    /** One link as a template shows it. */
    public record NavigationLink(String name, String address, String text) {}

    /** One language as a template shows it. */
    public record LanguageName(String tag, String name, String direction) {}

    public List<NavigationLink> getOwn() {
        return of(NavigationMenu.OWN);
    }

    public List<NavigationLink> getStaff() {
        return of(NavigationMenu.STAFF);
    }

    /** The languages that this site speaks, each by its own name. */
    public List<LanguageName> getLanguages() {
        return Languages.all().stream()
                .map(language -> new LanguageName(
                        language.getLanguage(),
                        Languages.nameOf(language),
                        Languages.direction(language.getLanguage())))
                .toList();
    }

    private List<NavigationLink> of(NavigationMenu menu) {
        return navigation.of(menu).stream()
                .map(one -> new NavigationLink(
                        one.entry().name(),
                        one.entry().route(),
                        reader.words(one.room()).say("nav." + one.entry().name())))
                .toList();
    }
}
