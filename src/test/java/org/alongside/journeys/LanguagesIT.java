package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.support.DemoSite;
import org.alongside.support.HttpVisitor;
import org.alongside.support.Seen;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How somebody comes to read in their language. */
class LanguagesIT {

    private static final Pattern HTML = Pattern.compile("<html lang=\"([a-z]+)\" dir=\"([a-z]+)\"");

    private final DemoSite site = TestSite.site();

    private static String language(Seen page) {
        Matcher html = HTML.matcher(page.body());
        assertTrue(html.find(), page.body());
        return html.group(1) + " " + html.group(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"es-MX,en;q=0.5|es ltr", "de|de ltr", "fr|en ltr", "en|en ltr", "he-x-madeup|he rtl"})
    @DisplayName("IDENTITY-105 a stranger reads in the language that their browser wishes for, where it is ours")
    void wished(String wish, String shown) {
        HttpVisitor stranger = HttpVisitor.arrivesAt(site.base());
        for (String page : List.of("/", "/how", "/help", "/identity/sign-in", "/identity/sign-up", "/nowhere")) {
            Seen seen = stranger.asks("GET", page, "Accept-Language", wish);
            assertEquals(shown, language(seen), page);
            assertTrue(seen.header("cache-control").orElse("").startsWith("no-store"), "nothing is kept: " + page);
        }
    }

    @Test
    @DisplayName("IDENTITY-105 a language is chosen by a link, and goes along into the account")
    void chosen() {
        HttpVisitor stranger = HttpVisitor.arrivesAt(site.base());
        Seen page = stranger.opens("/identity/sign-up?next=%2Fpath");
        Matcher link =
                Pattern.compile("href=\"(/identity/language\\?to=es[^\"]*)\"").matcher(page.body());
        assertTrue(link.find(), page.body());
        Seen answer = stranger.opens(link.group(1).replace("&amp;", "&"));
        assertEquals("/identity/sign-up?next=%2Fpath", answer.location().orElseThrow(), "back to the page");
        assertTrue(stranger.cookies().endsWith("__Host-alongside-language=es"), stranger.cookies());
        assertEquals("es ltr", language(stranger.asks("GET", "/how", "Accept-Language", "de")), "the choice wins");
        Seen made = stranger.follows(stranger.presses(
                "/identity/sign-up",
                Map.of(
                        "email",
                        "nora@demo.example",
                        "password",
                        "four odd words here",
                        "password-again",
                        "four odd words here")));
        assertEquals("es ltr", language(made));
        HttpVisitor elsewhere = HttpVisitor.arrivesAt(site.base());
        Seen again = elsewhere.follows(elsewhere.presses(
                "/identity/sign-in", Map.of("email", "nora@demo.example", "password", "four odd words here")));
        assertEquals("es ltr", language(again), "another browser knows it from the account");
        assertFalse(again.body().contains("/identity/language?"), "whoever is known chooses on My data");
    }

    @Test
    @DisplayName("IDENTITY-105 a choice leads to pages of ours only, and only to languages of ours")
    void nowhereElse() {
        HttpVisitor stranger = HttpVisitor.arrivesAt(site.base());
        Seen answer = stranger.opens("/identity/language?to=xx%0d%0a&next=https%3A%2F%2Fevil.example%2F");
        assertEquals("/", answer.location().orElseThrow());
        assertEquals("__Host-alongside-language=en", stranger.cookies());
        assertEquals("/", stranger.opens("/identity/language").location().orElseThrow());
    }
}
