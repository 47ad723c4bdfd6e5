package org.alongside.pairing.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.alongside.pairing.policy.JointAvailability.Two;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JointAvailabilityTest {

    private static final Instant MOMENT = Instant.parse("2026-11-05T20:00:00Z");
    private static final int WORLDS = 20_000;

    private final Random random = new Random(7);

    /** Five steps, two sides and what safety says, drawn anew; mostly open, so that something happens. */
    private record World(List<StepForTwo> steps, Two two, Set<UUID> safe) {

        Optional<UUID> opens() {
            return JointAvailability.opens(steps, two, safety(), MOMENT);
        }

        Predicate<StepForTwo> safety() {
            return step -> safe.contains(step.id());
        }

        World with(Side one, Side other) {
            return new World(steps, new Two(one, other, two.spaceRuns()), safe);
        }
    }

    private World world() {
        List<StepForTwo> steps = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            steps.add(new StepForTwo(
                    id(i),
                    random.nextInt(3),
                    random.nextBoolean(),
                    rarely() ? Set.of(id(100), id(101)) : Set.of(id(100))));
        }
        Set<UUID> safe = new HashSet<>();
        steps.stream().filter(step -> !rarely()).forEach(step -> safe.add(step.id()));
        return new World(steps, new Two(side(), side(), rarely()), safe);
    }

    private Side side() {
        Map<UUID, Instant> yeses = new HashMap<>();
        Set<UUID> closed = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            if (!rarely()) {
                yeses.put(id(i), MOMENT.minus(Duration.ofHours(random.nextInt(24 * 32) - 12)));
            }
            if (rarely()) {
                closed.add(id(i));
            }
        }
        Set<UUID> done = rarely() ? Set.of() : (random.nextBoolean() ? Set.of(id(100)) : Set.of(id(100), id(101)));
        return new Side(yeses, done, new Ladder(random.nextInt(3)), rarely(), closed);
    }

    private boolean rarely() {
        return random.nextInt(6) == 0;
    }

    private static UUID id(int number) {
        return new UUID(9, number);
    }

    private static Side without(Side side, UUID step) {
        Map<UUID, Instant> yeses = new HashMap<>(side.yeses());
        yeses.remove(step);
        return new Side(yeses, side.done(), side.ladder(), side.resting(), side.closedDoors());
    }

    @Test
    @DisplayName(
            "PAIRING-3 INV-14 INV-16 INV-20 INV-21 INV-34 INV-37 whatever opens in 20,000 worlds meets every condition"
                    + " on both sides, and no earlier step does")
    void onlyWhatBothLeadTo() {
        int opened = 0;
        for (int i = 0; i < WORLDS; i++) {
            World world = world();
            Optional<UUID> opens = world.opens();
            Optional<UUID> byHand = world.steps().stream()
                    .filter(step -> !world.two().spaceRuns())
                    .filter(step -> world.safe().contains(step.id()))
                    .filter(step ->
                            led(world.two().one(), step) && led(world.two().other(), step))
                    .map(StepForTwo::id)
                    .findFirst();
            assertEquals(byHand, opens);
            opened += opens.isPresent() ? 1 : 0;
        }
        assertTrue(opened > WORLDS / 20, "something must open for this to say anything: " + opened);
    }

    /** 4.3, written down a second time. */
    private static boolean led(Side side, StepForTwo step) {
        Instant yes = side.yeses().get(step.id());
        return yes != null
                && Duration.between(yes, MOMENT).compareTo(Duration.ZERO) >= 0
                && Duration.between(yes, MOMENT).compareTo(Duration.ofDays(28)) < 0
                && side.done().containsAll(step.prerequisites())
                && step.size() <= side.ladder().size()
                && !side.resting()
                && !side.closedDoors().contains(step.id());
    }

    @Test
    @DisplayName("PAIRING-3 INV-08 swapping the two changes nothing")
    void symmetric() {
        for (int i = 0; i < WORLDS; i++) {
            World world = world();
            assertEquals(
                    world.opens(),
                    world.with(world.two().other(), world.two().one()).opens());
        }
    }

    @Test
    @DisplayName("PAIRING-4 INV-15 a single yes, given or taken back, changes nothing while the other's does not stand")
    void singleYes() {
        for (int i = 0; i < WORLDS; i++) {
            World world = world();
            UUID step = id(random.nextInt(5));
            World alone = world.with(world.two().one(), without(world.two().other(), step));
            World none =
                    alone.with(without(alone.two().one(), step), alone.two().other());
            assertEquals(none.opens(), alone.opens());
        }
    }

    @Test
    @DisplayName("PAIRING-4 INV-17 a yes taken back before the moment does not open that step")
    void takenBack() {
        for (int i = 0; i < WORLDS; i++) {
            World world = world();
            world.opens()
                    .ifPresent(step -> assertTrue(world.with(
                                    without(world.two().one(), step),
                                    world.two().other())
                            .opens()
                            .filter(step::equals)
                            .isEmpty()));
        }
    }

    @Test
    @DisplayName("PAIRING-4 a yes stands from the moment it was given to the end of its 28th day")
    void lapses() {
        Instant given = MOMENT.minus(Duration.ofDays(28));
        assertTrue(Side.stands(given.plusSeconds(1), MOMENT));
        assertTrue(!Side.stands(given, MOMENT));
        assertTrue(Side.stands(MOMENT, MOMENT));
        assertTrue(!Side.stands(MOMENT.plusSeconds(1), MOMENT));
    }
}
