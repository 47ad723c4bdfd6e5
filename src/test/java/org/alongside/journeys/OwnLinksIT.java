package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.support.DemoSite;
import org.alongside.support.Seen;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody with two links comes to each page about a link without saying which. */
class OwnLinksIT {

    private final DemoSite site = TestSite.site();

    /** All routes that take the id of a link, {@code GET} or {@code POST} before each. */
    private static Set<String> routes(String method) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/journeys/id-fields.txt"))) {
            return lines.filter(line -> line.startsWith(method + " ") && line.contains("?link = LINKED"))
                    .map(line -> line.replaceAll("^[A-Z]+ |\\?.*", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    @DisplayName("AUD-L10 PAIRING-50 with two links, a page that is not told which is about none, and a form not here")
    void withoutAnId() throws IOException {
        Walker ana = Walker.signsUp(site, "Anatwo");
        Walker rashid = Walker.signsUp(site, "Rashidfirst");
        Walker edith = Walker.signsUp(site, "Edithsecond");
        rashid.joins(ana.makesCode());
        assertTrue(ana.opens("/together").reads(rashid.name()), "with one link it is about that one");
        assertEquals(404, ana.pressesFrom("/pairing/own", "/together", Map.of()).status(), "but a form says which");
        edith.joins(ana.makesCode());

        Seen list = ana.opens("/together");
        assertTrue(list.reads(rashid.name()) && list.reads(edith.name()), list.body());
        assertFalse(list.body().contains("/pairing/see?link="), "it is about none of them");
        assertEquals(Set.of("/pairing/end", "/pairing/see", "/together"), routes("GET"));
        for (String route : routes("GET")) {
            assertTrue(
                    route.equals("/together")
                            || ana.visitor().opens(route).location().orElse("").endsWith("/together"),
                    route);
        }
        assertEquals(Set.of("/pairing/end", "/together"), routes("POST"));
        for (String route : routes("POST")) {
            assertEquals(
                    404,
                    ana.pressesFrom("/pairing/own", route, Map.of("do", "end")).status(),
                    route);
        }
        assertTrue(rashid.opens("/together").reads(ana.name())
                && edith.opens("/together").reads(ana.name()));

        String ended = list.find("/together\\?link=[-0-9a-f]{36}(?=[^>]*>" + edith.name() + ")")
                .orElseThrow();
        ana.presses(ended.replace("/together", "/pairing/end"), Map.of());
        assertTrue(rashid.opens("/together").reads(ana.name()), "the one that was named ended, and no other");
        assertFalse(edith.opens("/together").reads(ana.name()));
    }
}
