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
 * live. The door fills it once a request; nothing else asks for a language or a zone. Before anybody is known, and
 * where a person has set nothing, it is English and UTC, and pages say openly that they mean UTC.
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
