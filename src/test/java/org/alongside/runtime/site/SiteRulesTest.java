package org.alongside.runtime.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.identity.access.PublicAddress;
import org.alongside.kernel.Languages;
import org.alongside.runtime.site.SiteRules.SetByOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteRulesTest {

    @Test
    @DisplayName("RUNTIME-30 a language that nobody reads is offered on this machine only")
    void madeUpLanguage() {
        List<Locale> offered = List.of(Languages.FIRST, Languages.MADE_UP);
        PublicAddress site = PublicAddress.of("https://a.example").orElseThrow();
        assertTrue(SiteRules.refusal(site, offered).orElseThrow().contains("he-x-madeup"));
        assertEquals(Optional.empty(), SiteRules.refusal(site, Languages.translated()));
        PublicAddress here = PublicAddress.of("http://localhost:9080").orElseThrow();
        assertEquals(Optional.empty(), SiteRules.refusal(here, offered));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://localhost:9080|''|false|true",
                "http://localhost:9080|''|false|false",
                "http://127.0.0.1|''|false|true",
                "http://[::1]:9080/|''|false|true",
                "https://a.example|10\\.0\\.0\\.[0-9]+|false|false",
                "https://a.example|none|true|false",
                "HTTPS://A.Example:8443/|''|true|false"
            })
    @DisplayName(
            "RUNTIME-22 the demo on this machine starts, and a site on the web that says who stands in front of it")
    void starts(String base, String proxies, boolean tls, boolean demo) {
        assertEquals(Optional.empty(), SiteRules.refusal(new SetByOperator(base, proxies, tls, demo)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.example|''|true|false|no address",
                "https://a.example/path|''|true|false|no address",
                "https://u@a.example|''|true|false|no address",
                "ftp://a.example|''|true|false|no address",
                "''|''|true|false|no address",
                "http://a.example|10\\..*|true|false|not https",
                "https://a.example|''|false|false|ALONGSIDE_PROXIES",
                "https://a.example|10\\..*|true|true|ALONGSIDE_DEMO",
                "https://localhost.example|10\\..*|true|true|ALONGSIDE_DEMO",
                "https://127.0.0.1.example|10\\..*|true|true|ALONGSIDE_DEMO",
                "https://a.example|.*|true|false|fits any address",
                "https://a.example|[0-9.]+|true|false|fits any address",
                "http://localhost:9080|[0-9a-f:]+|false|true|fits any address",
                "https://a.example|10.(|true|false|no regular expression"
            })
    @DisplayName("RUNTIME-22 AUD-H9 AUD-M16 what could hurt somebody is refused, in one sentence that says what to do")
    void refused(String base, String proxies, boolean tls, boolean demo, String says) {
        String sentence =
                SiteRules.refusal(new SetByOperator(base, proxies, tls, demo)).orElseThrow();
        assertTrue(sentence.contains(says), sentence);
        assertTrue(sentence.endsWith(".") && !sentence.contains(". "), "one sentence: " + sentence);
    }

    @Test
    @DisplayName("RUNTIME-20 an address is one, however it is written")
    void written() {
        PublicAddress here = PublicAddress.of("https://a.example").orElseThrow();
        assertEquals(here, PublicAddress.of("HTTPS://A.EXAMPLE:443/").orElseThrow());
        assertTrue(here.isSecure() && !here.isLoopback());
        assertTrue(here.isNamedBy("a.example") && here.isNamedBy("A.Example:443"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b.example",
                "a.example:80",
                "a.example:8443",
                "x.a.example",
                "a.example.b",
                "a.example@b.example",
                "b.example@a.example",
                "a.example/",
                "a.example/x",
                "a.example?x",
                "a.example#x",
                "",
                " ",
                "a.example,b"
            })
    @DisplayName("RUNTIME-20 a host that is nearly ours is another")
    void others(String host) {
        assertFalse(PublicAddress.of("https://a.example").orElseThrow().isNamedBy(host));
        assertFalse(PublicAddress.of("https://a.example").orElseThrow().isNamedBy(null));
    }
}
