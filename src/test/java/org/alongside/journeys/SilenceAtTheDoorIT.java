package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.identity.access.RouteAudience;
import org.alongside.support.DemoSite;
import org.alongside.support.DeployedRoutes;
import org.alongside.support.HttpVisitor;
import org.alongside.support.Seen;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other people's ids, and a closed PIN: nothing comes through, not even that there is something. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SilenceAtTheDoorIT {

    private static final String NOBODYS = "00000000-0000-4000-8000-000000000000";

    /** What the server itself says beside a redirect. */
    private static final String ID = "[-0-9a-f]{36}";

    private final DemoSite site = TestSite.site();
    private Pair pair;
    private Pair others;
    private Walker elsewhere;
    private Map<String, String> foreign;

    @BeforeAll
    void twoPairs() {
        pair = Pair.linked(site).withGatesAnswered();
        others = Pair.linked(site).withGatesAnswered();
        pair.ana().finishes(1);
        elsewhere = pair.ana().elsewhere();
        foreign = Map.of(
                "link", found("/together", "(?<=/pairing/see\\?link=)" + ID),
                "attempt", found(pair.ana().begins("where-i-stand"), "(?<=name=\"attempt\" value=\")" + ID),
                "device", found("/data", "(?<=name=\"id\" value=\")" + ID));
    }

    private String found(String page, String pattern) {
        return pair.ana().opens(page).find(pattern).orElseThrow(() -> new AssertionError("no " + pattern));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/together?link={link}",
                "/pairing/see?link={link}",
                "/pairing/end?link={link}",
                "/assessment/question?attempt={attempt}&n=1",
                "/assessment/check?attempt={attempt}",
                "/pairing/step?id={link}",
                "/learning/step?id={attempt}",
                "/learning/module?id={device}"
            })
    @DisplayName("S2 INV-25 an address with somebody else's id is the same 404 page as one with nobody's")
    void foreignAddresses(String address) {
        Seen nobodys = others.ana().opens(with(address, Map.of()));
        Seen page = others.ana().opens(with(address, foreign));
        assertEquals(404, page.status(), address);
        assertEquals(List.of(), page.differencesFrom(nobodys), address);
        assertFalse(page.reads(pair.ana().name()) || page.reads(pair.rashid().name()), page.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/together?link={link}&do=keep",
                "/pairing/end?link={link}&do=end",
                "/assessment/question?attempt={attempt}&n=1&answer=1&revision=1",
                "/assessment/check?attempt={attempt}&do=send",
                "/save?of=answer&attempt={attempt}&item=a&answer=1&base=0&revision=1",
                "/data?act=sign-out&id={device}"
            })
    @DisplayName(
            "S2 INV-18 a form with somebody else's id is answered like one with nobody's, and nothing happens to theirs")
    void foreignForms(String form) {
        Map<String, Seen> before = Pair.look(pair.ana(), Pair.PAGES);
        Seen nobodys = others.ana().pressesFrom("/data", with(form, Map.of()), Map.of());
        Seen answer = others.ana().pressesFrom("/data", with(form, foreign), Map.of());
        assertTrue(List.of(404, 302).contains(answer.status()), form + " " + answer.status());
        assertEquals(List.of(), answer.differencesFrom(nobodys), form);
        assertEquals(List.of(), Pair.differences(before, pair.ana()), "hers, after " + form);
    }

    private static String with(String address, Map<String, String> ids) {
        String filled = address;
        for (String name : List.of("link", "attempt", "device")) {
            filled = filled.replace("{" + name + "}", ids.getOrDefault(name, NOBODYS));
        }
        return filled;
    }

    static Stream<String> privateRoutes() {
        return DeployedRoutes.policies().lines().entrySet().stream()
                .filter(line -> line.getValue().audience().equals(RouteAudience.PRIVATE))
                .map(line -> "/" + line.getKey());
    }

    @ParameterizedTest
    @MethodSource("privateRoutes")
    @DisplayName("S1 signed in with the PIN not entered, every private address leads to the PIN page and shows nothing")
    void closedWithoutThePin(String address) {
        Seen answer = elsewhere.visitor().opens(address);
        assertEquals(302, answer.status(), address);
        assertTrue(answer.location().orElseThrow().contains("/identity/pin?next="), answer::toString);
        assertEquals("", answer.body(), address);
        Seen pin = elsewhere.visitor().follows(answer);
        assertTrue(pin.reads("name=\"pin\""), pin.body());
        showsNothing(pin);
        Seen pressed = elsewhere.visitor().pressesFrom("/identity/pin", address, Map.of("do", "continue"));
        assertTrue(List.of(401, 403).contains(pressed.status()), address + " " + pressed.status());
        showsNothing(pressed);
    }

    private void showsNothing(Seen page) {
        assertFalse(page.reads(pair.rashid().name()) || page.reads("Quiet words"), page.body());
    }

    @Test
    @DisplayName("S1 without a sign-in there is not even a PIN page")
    void closedForNobody() {
        HttpVisitor nobody = HttpVisitor.arrivesAt(site.base());
        for (String address : privateRoutes().toList()) {
            Seen answer = nobody.opens(address);
            assertEquals(302, answer.status(), address);
            assertTrue(answer.location().orElseThrow().contains("/identity/sign-in?next="), answer::toString);
            assertEquals("", answer.body(), address);
        }
    }
}
