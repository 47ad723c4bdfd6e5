package org.alongside.identity.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.alongside.kernel.Languages;

/**
 * The person at the door as a reader: in which language they read, in which direction it runs, and by which clock they
 * live. The door fills it; nothing else asks for a language or a zone. Before anybody is known it is the language that
 * their browser wishes for, or that they chose on a page. Where a person has set no zone it is UTC, and pages say
 * openly that they mean UTC.
 */
@Named
@RequestScoped
public class Reader {

    private Locale locale = Languages.FIRST;
    private Optional<ZoneId> zone = Optional.empty();

    /** For the door only. @param chosen the zone that the person has set by hand; empty where they have not */
    public void enter(Locale language, Optional<ZoneId> chosen) {
        locale = language;
        zone = chosen;
    }

    public Locale locale() {
        return locale;
    }

    /** "en", for {@code lang} and for texts that come in several languages. */
    public String getLanguage() {
        return locale.getLanguage();
    }

    /** "ltr" or "rtl", for {@code dir}. */
    public String getDirection() {
        return Languages.isRightToLeft(locale) ? "rtl" : "ltr";
    }

    /** {@code lang} of a text in this language; null where the page is in it, so that it stands once. */
    public String langOf(String language) {
        return isOwn(language) ? null : language;
    }

    /** {@code dir} of a text in this language; null where the page is in it. */
    public String dirOf(String language) {
        return isOwn(language) ? null : Languages.direction(language);
    }

    /** Says that a text is in another language than the page; null where it is not. */
    public String foreign(String language) {
        return isOwn(language)
                ? null
                : words("face").say("foreign", Locale.forLanguageTag(language).getDisplayLanguage(locale));
    }

    private boolean isOwn(String language) {
        return language == null || language.isEmpty() || language.equals(getLanguage());
    }

    /** The zone that the person has set; UTC where they have not. */
    public ZoneId zone() {
        return zone.orElse(ZoneOffset.UTC);
    }

    public boolean isZoneSet() {
        return zone.isPresent();
    }

    /** A room's sentences for this reader. */
    public Words words(String room) {
        return new Words(room, locale, zone);
    }
}
