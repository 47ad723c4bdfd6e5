package org.alongside.identity.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.identity.access.RoutePolicy;
import org.alongside.identity.device.DoorTurns;
import org.alongside.identity.limit.Bulkheads.Place;
import org.alongside.support.DeployedRoutes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BulkheadsTest {

    private static final Duration FOR_EVER = Duration.ofHours(1);
    private static final Path SERVER = Path.of("war-config/liberty/common.xml");

    private final Bulkheads bulkheads = new Bulkheads(Duration.ZERO);
    private final ExecutorService waiting = Executors.newCachedThreadPool();
    private int callers;

    @AfterEach
    void end() {
        waiting.shutdownNow();
    }

    private CallerAddress another() {
        callers++;
        return CallerAddress.of("10.0." + (callers >> 8) + "." + (callers & 255));
    }

    /** As many as there are places, each somebody else. */
    private List<Place> filled(Bulkheads all, Bulkhead bulkhead) {
        List<Place> held = new ArrayList<>();
        for (int i = 0; i < bulkhead.places(); i++) {
            held.add(all.enter(bulkhead, another()).orElseThrow());
        }
        return held;
    }

    /** The bulkheads from which somebody gets no place. */
    private Set<Bulkhead> closed(BiFunction<Bulkhead, CallerAddress, Optional<Place>> entrance) {
        return Arrays.stream(Bulkhead.values())
                .filter(bulkhead -> {
                    Optional<Place> place = entrance.apply(bulkhead, another());
                    place.ifPresent(Place::close);
                    return place.isEmpty();
                })
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Q-R7 IDENTITY-70 where one kind of request has taken all its places, every other kind has its own")
    void apart(Bulkhead full) {
        List<Place> held = filled(bulkheads, full);
        assertEquals(Set.of(full), closed(bulkheads::enter));
        held.forEach(Place::close);
        assertEquals(Set.of(), closed(bulkheads::enter), "and they come back");
    }

    @Test
    @DisplayName("Q-R7 sabotage: without places of their own, saves and PINs are refused while pages are asked for")
    void sabotage() {
        filled(bulkheads, Bulkhead.PAGES);
        assertEquals(Set.of(Bulkhead.values()), closed((named, caller) -> bulkheads.enter(Bulkhead.PAGES, caller)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("IDENTITY-70 one caller takes some of the places and of the line, and is refused at once then")
    void ofOne(Bulkhead bulkhead) {
        Bulkheads patient = new Bulkheads(FOR_EVER);
        CallerAddress loud = another();
        List<CompletableFuture<Optional<Place>>> asked = new ArrayList<>();
        for (int i = 0; i < bulkhead.ofOne(); i++) {
            asked.add(CompletableFuture.supplyAsync(() -> patient.enter(bulkhead, loud), waiting));
        }
        await(() -> patient.inside(bulkhead) == bulkhead.ofOne());
        assertTrue(patient.enter(bulkhead, loud).isEmpty());
        assertEquals(bulkhead.ofOne(), patient.inside(bulkhead), "the refused one stands nowhere");
        assertTrue(bulkhead.ofOne() <= bulkhead.places() + bulkhead.line(), "and there may be room for others");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("IDENTITY-70 whoever waits gets the next place; where the line is full nobody more waits")
    void line(Bulkhead bulkhead) {
        Bulkheads patient = new Bulkheads(FOR_EVER);
        List<Place> held = filled(patient, bulkhead);
        List<CompletableFuture<Optional<Place>>> line = new ArrayList<>();
        for (int i = 0; i < bulkhead.line(); i++) {
            CallerAddress caller = another();
            line.add(CompletableFuture.supplyAsync(() -> patient.enter(bulkhead, caller), waiting));
        }
        await(() -> patient.inside(bulkhead) == bulkhead.places() + bulkhead.line());
        assertTrue(patient.enter(bulkhead, another()).isEmpty(), "at once, however patient");
        held.forEach(Place::close);
        for (int i = 0; i < bulkhead.line(); i++) {
            Object next = CompletableFuture.anyOf(line.toArray(CompletableFuture[]::new))
                    .join();
            line.removeIf(one -> one.isDone() && one.join() == next);
            ((Optional<?>) next).map(Place.class::cast).orElseThrow().close();
        }
        assertEquals(0, patient.inside(bulkhead));
    }

    @Test
    @DisplayName("IDENTITY-70 a request waits for a place no longer than is said, and then stands nowhere")
    void impatient() {
        List<Place> held = filled(bulkheads, Bulkhead.SAVES);
        assertTrue(bulkheads.enter(Bulkhead.SAVES, another()).isEmpty());
        assertEquals(held.size(), bulkheads.inside(Bulkhead.SAVES));
    }

    @Test
    @DisplayName("Q-R7 AUD-H5 nobody who has not signed in takes a place of those who have, whatever they ask for")
    void strangers() {
        DeployedRoutes.policies().lines().forEach((route, policy) -> {
            assertTrue(policy.bulkhead(false, false).isOpen(), route);
            assertTrue(policy.bulkhead(false, true).isOpen(), route);
        });
    }

    @Test
    @DisplayName("Q-R7 what is written behind the PIN, the PIN and pages of staff each have their places")
    void kinds() {
        assertEquals(Bulkhead.SAVES, of("save", true));
        assertEquals(Bulkhead.SAVES, of("learning/step", true));
        assertEquals(Bulkhead.SAVES, of("assessment/question", true));
        assertEquals(Bulkhead.PAGES, of("learning/step", false));
        assertEquals(Bulkhead.PAGES, of("help", false));
        assertEquals(Bulkhead.PIN, of("identity/pin", true));
        assertEquals(Bulkhead.PIN, of("identity/pin", false));
        assertEquals(Bulkhead.STAFF, of("admin/responses-upload", true));
        assertEquals(Bulkhead.SIGN_IN, of("identity/password", true));
        assertEquals(Bulkhead.LAUNCHES, policy("lti/launch").bulkhead(false, true));
        assertEquals(Bulkhead.STRANGERS, policy("identity/pin").bulkhead(false, false));
        assertEquals(Bulkhead.STRANGERS, policy("save").bulkhead(false, false));
    }

    private static RoutePolicy policy(String route) {
        return DeployedRoutes.policies().of("/" + route).orElseThrow();
    }

    private static Bulkhead of(String route, boolean writes) {
        return policy(route).bulkhead(true, writes);
    }

    @Test
    @DisplayName("Q-R7 the pool has a connection for each place and more, and the server a thread for all who wait")
    void server() throws IOException {
        int places = Arrays.stream(Bulkhead.values()).mapToInt(Bulkhead::places).sum();
        int lines = Arrays.stream(Bulkhead.values()).mapToInt(Bulkhead::line).sum();
        int working = places + DoorTurns.AT_ONCE;
        assertTrue(working < number("maxPoolSize"), "places and turns at the door: " + working);
        assertTrue(places + lines < number("coreThreads"), "places and lines: " + (places + lines));
    }

    private static int number(String attribute) throws IOException {
        Matcher found = Pattern.compile(attribute + "=\"([0-9]+)\"").matcher(Files.readString(SERVER));
        assertTrue(found.find(), attribute);
        return Integer.parseInt(found.group(1));
    }

    private static void await(java.util.function.BooleanSupplier until) {
        while (!until.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }
}
