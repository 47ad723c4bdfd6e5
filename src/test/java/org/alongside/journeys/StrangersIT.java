package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.support.DemoSite;
import org.alongside.support.HttpVisitor;
import org.alongside.support.SiteDatabase;
import org.alongside.support.StrangersLedger;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever comes without a cookie, again and again, to everything that is open to everybody. */
class StrangersIT {

    private static final int TIMES = 25;

    /** Kept by a browser alone. */
    private static final List<String> COOKIES_OF_NOBODY =
            List.of("__Host-alongside-form", "__Host-alongside-language", "__Host-alongside-login-");

    private final DemoSite site = TestSite.site();
    private final SiteDatabase database = new SiteDatabase();
    private final Random random = new Random(16);

    static Stream<String> routes() {
        return StrangersLedger.lines().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("routes")
    @DisplayName("Q-S16 AUD-H7 IDENTITY-33 a flood of strangers makes us keep what the ledger says, and nothing else")
    void flood(String route) {
        List<StrangersLedger.KeptThing> allowed = StrangersLedger.lines().get(route);
        Map<String, Long> before = database.counts();
        Set<String> cookies = new TreeSet<>();
        for (int i = 0; i < TIMES; i++) {
            cookies.addAll(looks(address(route)));
            cookies.addAll(sends(address(route)));
        }
        assertEquals(Set.of(), beyond(grown(before), StrangersLedger.tables(allowed)), route);
        boolean sessions = cookies.stream().anyMatch(StrangersIT::isOfSomebody);
        assertTrue(!sessions || StrangersLedger.beginsSession(allowed), route + " gave " + cookies);
    }

    @ParameterizedTest
    @MethodSource("signUp")
    @DisplayName("Q-S16 sabotage: where the ledger says nothing, what a sign-up leaves is found")
    void sabotage(String route) {
        Map<String, Long> before = database.counts();
        sends(address(route));
        assertNotEquals(Set.of(), beyond(grown(before), Set.of()));
    }

    @Test
    @DisplayName("AUD-H7 a word of consent about an id that somebody made up is refused, and no row is written")
    void madeUp() {
        Walker ana = Walker.signsUp(site, "Ana");
        ana.opens("/data");
        long before = database.counts().get("identity_consent");
        for (String act : List.of("allow", "withdraw", "give", "keep")) {
            UUID made = UUID.nameUUIDFromBytes(act.getBytes(StandardCharsets.UTF_8));
            assertEquals(
                    404,
                    ana.visitor()
                            .pressesFrom("/data", "/data", Map.of("act", act, "id", made.toString()))
                            .status(),
                    act);
        }
        assertEquals(before, database.counts().get("identity_consent"));
    }

    static Stream<String> signUp() {
        return Stream.of("identity/sign-up");
    }

    private static String address(String route) {
        return "index".equals(route) ? "/" : "/" + route;
    }

    /** @return the names of the cookies that came */
    private Set<String> looks(String address) {
        HttpVisitor stranger = HttpVisitor.arrivesAt(site.base());
        stranger.opens(address + "?id=" + random.nextInt());
        return names(stranger);
    }

    /** A form with the token of its page, as a stranger with a program fills it in. */
    private Set<String> sends(String address) {
        HttpVisitor stranger = HttpVisitor.arrivesAt(site.base());
        String password = "words-of-chance-" + random.nextInt(1_000_000);
        Map<String, String> fields = Map.of(
                "email",
                "stranger" + random.nextInt() + "@example.org",
                "password",
                password,
                "password-again",
                password,
                "state",
                "x" + random.nextInt(),
                "id_token",
                "a.b.c",
                "name",
                "Stranger",
                "answer",
                "yes");
        stranger.pressesFrom("/identity/sign-in", address, fields);
        return names(stranger);
    }

    private static Set<String> names(HttpVisitor stranger) {
        return Arrays.stream(stranger.cookies().split("; "))
                .map(cookie -> cookie.replaceFirst("=.*", ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOfSomebody(String cookie) {
        return COOKIES_OF_NOBODY.stream().noneMatch(cookie::startsWith);
    }

    private Set<String> grown(Map<String, Long> before) {
        return database.counts().entrySet().stream()
                .filter(table -> table.getValue() > before.getOrDefault(table.getKey(), 0L))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> beyond(Set<String> grown, Set<String> allowed) {
        Set<String> others = new TreeSet<>(grown);
        others.removeAll(allowed);
        return others;
    }
}
