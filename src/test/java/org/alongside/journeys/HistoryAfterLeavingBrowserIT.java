package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.alongside.identity.access.Access;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.DeployedRoutes;
import org.alongside.support.PageCrawl;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * One browser, two people: the first reads every page of theirs and types something into every field, and goes; then
 * the browser is taken Back and Forward through its history, by nobody, and by whoever signs in next.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryAfterLeavingBrowserIT {

    /** A browser remembers fifty pages at most. */
    private static final int AT_ONCE = 12;

    private static final Set<Access> OWN = Set.of(Access.PRIVATE, Access.SIGNED_IN);
    private static final Set<String> NEVER = Set.of("/leave", "/identity/sign-out");

    private final DemoSite site = TestSite.site();
    private final Walker first = Everything.ownPart(Walker.signsUp(site, "Rowena"));
    private final Walker next = Walker.signsUp(site, "Berit");
    private final List<String> pages = ownPages();

    @Test
    @DisplayName(
            "AUD-M6 Q-S9 after Leave now neither Back nor Forward shows anything of whoever left, nor what was typed"
                    + " into any field, to nobody and to the next person")
    void afterLeaving() {
        assertEquals(List.of(), walked(pages, Visitor::arrives, this::leaves));
    }

    @Test
    @DisplayName("AUD-M6 Q-S9 nor after signing out")
    void afterSigningOut() {
        assertEquals(List.of(), walked(everyThird(), Visitor::arrives, this::signsOut));
    }

    @Test
    @DisplayName("AUD-M6 Q-S9 nor without script")
    void withoutScript() {
        assertEquals(List.of(), walked(everyThird(), Visitor::arrivesWithoutScript, this::leaves));
    }

    @Test
    @DisplayName(
            "AUD-M6 sabotage: from fields that browsers may remember what was typed comes back, for whoever is next")
    void remembered() {
        List<String> found = new ArrayList<>();
        try (Visitor browser = Visitor.arrivesWithoutScript()) {
            browser.page().route(address -> address.startsWith(site.base().toString()), this::unguarded);
            history(browser, List.of("/data"), this::leaves, found);
        }
        assertTrue(found.stream().anyMatch(line -> line.contains("=" + first.email())), found.toString());
    }

    private List<String> walked(List<String> pages, Supplier<Visitor> arrives, BiConsumer<Visitor, Page> goes) {
        List<String> found = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += AT_ONCE) {
            try (Visitor browser = arrives.get()) {
                history(browser, pages.subList(from, Math.min(from + AT_ONCE, pages.size())), goes, found);
            }
        }
        return found;
    }

    /** The other ways of going differ in the session and in the script, and not from page to page. */
    private List<String> everyThird() {
        return IntStream.range(0, pages.size())
                .filter(n -> n % 3 == 0)
                .mapToObj(pages::get)
                .toList();
    }

    /** One address of each page that is for somebody signed in. */
    private List<String> ownPages() {
        Walker partner = Walker.signsUp(site, "Parvin");
        if (!first.opens("/together").reads("/together?link=")) {
            partner.joins(first.makesCode());
        }
        Set<String> routes = DeployedRoutes.pages();
        TreeMap<String, String> found = new TreeMap<>();
        new PageCrawl(first::opens, NEVER)
                .from(routes).addresses().stream()
                        .filter(address -> isOwn(route(address)))
                        .filter(address -> first.opens(address).status() == 200)
                        .forEach(address -> found.putIfAbsent(route(address), address));
        assertTrue(found.size() >= 25, found.keySet().toString());
        return List.copyOf(found.values());
    }

    private static boolean isOwn(String route) {
        return DeployedRoutes.pages().contains(route)
                && DeployedRoutes.policies()
                        .of(route)
                        .filter(policy -> OWN.contains(policy.audience().access()))
                        .isPresent();
    }

    private static String route(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    private void history(Visitor browser, List<String> addresses, BiConsumer<Visitor, Page> goes, List<String> found) {
        TypedCanaries typed = new TypedCanaries(browser.page(), List.of(first.name(), first.email()));
        signsIn(browser, first);
        entersPin(browser);
        for (String address : addresses) {
            browser.opens(site.base().resolve(address));
            typed.intoEveryField();
        }
        goes.accept(browser, browser.page());
        typed.back("to nobody", found);
        signsIn(browser, next);
        typed.back("to the next", found);
        entersPin(browser);
        typed.backAndForward("to the next, with their PIN", found);
    }

    private void signsIn(Visitor browser, Walker person) {
        person.opensAt(browser);
        assertFalse(browser.page().url().contains("/identity/sign-in"), "signed in as " + person.name());
    }

    private void entersPin(Visitor browser) {
        Answering.opensPrivate(browser, site.base() + "/identity/log", Walker.PIN);
        assertTrue(
                browser.page().url().contains("/identity/log"), browser.page().url());
    }

    private void leaves(Visitor browser, Page page) {
        page.locator(".leave").first().click();
        page.waitForURL(address -> address.startsWith(site.lms().issuer()));
    }

    private void signsOut(Visitor browser, Page page) {
        browser.opens(site.base().resolve("/data"));
        page.locator("form[action='/identity/sign-out'] button").first().click();
        page.waitForURL(address -> address.contains("/identity/sign-in"));
    }

    /** What the browser would get if nothing told it to forget. */
    private void unguarded(Route route) {
        var answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
        if (!answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
            route.fulfill(new Route.FulfillOptions().setResponse(answer));
            return;
        }
        String body = answer.text()
                .replaceAll("<input type=\"hidden\" disabled=\"disabled\" name=\"[^\"]*\" ?/?>", "")
                .replace("autocomplete=\"off\"", "autocomplete=\"on\"");
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(body));
    }
}
