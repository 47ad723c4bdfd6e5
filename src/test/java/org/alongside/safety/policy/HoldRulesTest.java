package org.alongside.safety.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HoldRulesTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T19:00:00Z");
    private static final HoldState HELD = HoldState.NONE.raise(MONDAY);
    private static final UUID LARGE = new UUID(0, 1);
    private static final UUID SMALL = new UUID(0, 2);

    @Test
    @DisplayName("SAFETY-4 INV-35 in a hold nothing opens, with choice (b) only size 0 without the mark staying")
    void leavesOpen() {
        for (int size = 0; size <= 4; size++) {
            for (boolean staying : new boolean[] {false, true}) {
                assertTrue(HoldRules.leavesOpen(HoldState.NONE, size, staying));
                assertFalse(HoldRules.leavesOpen(HELD, size, staying));
                assertFalse(HoldRules.leavesOpen(HELD.choose(HoldChoice.ENDS_LINK), size, staying));
                assertEquals(
                        size == 0 && !staying,
                        HoldRules.leavesOpen(HELD.choose(HoldChoice.SMALLEST_STAYS), size, staying));
            }
        }
    }

    @Test
    @DisplayName("SAFETY-5 INV-36 a hold may be lifted from its 72nd hour on, raised again, the hours begin anew")
    void lifted() {
        Instant third = MONDAY.plus(Duration.ofHours(72));
        assertFalse(HoldRules.mayLift(HELD, third.minusSeconds(1)));
        assertTrue(HoldRules.mayLift(HELD, third));
        assertFalse(HoldRules.mayLift(HELD.raise(MONDAY.plusSeconds(60)), third));
        assertFalse(HoldRules.mayLift(HoldState.NONE, third));
    }

    @Test
    @DisplayName("SAFETY-5 raised again, the choice stays")
    void raisedAgain() {
        for (HoldChoice choice : HoldChoice.values()) {
            HoldState state = HELD.choose(choice);
            assertEquals(choice, state.raise(MONDAY.plusSeconds(1)).choice());
        }
    }

    @Test
    @DisplayName("SAFETY-6 INV-34 a step without a smaller form closes at its first tap and stays so")
    void firstTap() {
        DoorBook book = DoorBook.EMPTY.notThisOne(SMALL, Optional.empty(), Set.of(LARGE));
        assertEquals(Set.of(SMALL), book.closed());
        assertEquals(Set.of(), book.reopen(SMALL).closed());
    }

    @Test
    @DisplayName("SAFETY-21 INV-34 INV-55 under a new PIN old doors stay closed and unseen, whatever is tapped there")
    void hidden() {
        Instant until = MONDAY.plusSeconds(60);
        DoorBook before = DoorBook.EMPTY.notThisOne(SMALL, Optional.empty(), Set.of());
        assertEquals(Set.of(SMALL), before.closed(), "sabotage: doors that are not hidden are listed under any PIN");
        assertFalse(before.reopen(SMALL).isClosed(SMALL), "sabotage: and whoever has a new PIN opens them");
        for (DoorBook book : List.of(before, DoorBook.ALL_CLOSED)) {
            DoorBook anew = book.hide(until);
            assertTrue(anew.isClosed(SMALL));
            assertEquals(DoorBook.EMPTY.closed(), anew.closed());
            assertEquals(DoorBook.EMPTY.isShown(SMALL), anew.isShown(SMALL));
            DoorBook tapped = anew.notThisOne(SMALL, Optional.empty(), Set.of());
            assertEquals(Set.of(SMALL), tapped.closed(), "what is closed under the new PIN is shown");
            assertTrue(tapped.reopen(SMALL).isClosed(SMALL), "and reopened, it stays closed unseen");
            assertEquals(Set.of(), tapped.reopen(SMALL).closed());
            assertTrue(anew.hide(until).isClosed(SMALL), "a second start");
            assertEquals(anew, anew.reopenAll(MONDAY));
            assertFalse(anew.reopenAll(until).isClosed(SMALL));
        }
    }

    @Test
    @DisplayName("SAFETY-6 INV-34 a step closes when its smaller form is refused too, in either order")
    void smallerForm() {
        DoorBook once = DoorBook.EMPTY.notThisOne(LARGE, Optional.of(SMALL), Set.of());
        assertFalse(once.isClosed(LARGE));
        assertEquals(
                Set.of(LARGE, SMALL),
                once.notThisOne(SMALL, Optional.empty(), Set.of(LARGE)).closed());
        assertEquals(
                Set.of(LARGE, SMALL),
                DoorBook.EMPTY
                        .notThisOne(SMALL, Optional.empty(), Set.of(LARGE))
                        .notThisOne(LARGE, Optional.of(SMALL), Set.of())
                        .closed());
    }
}
