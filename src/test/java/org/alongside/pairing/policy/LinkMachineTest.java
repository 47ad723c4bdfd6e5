package org.alongside.pairing.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LinkMachineTest {

    private static final Set<LinkActor> ALL = EnumSet.allOf(LinkActor.class);
    private static final Set<LinkGuard> MET = EnumSet.allOf(LinkGuard.class);

    /** Table 4.4, written down a second time by hand: state, move, where to. */
    private static final String BY_HAND = """
            NONE MAKE_CODE INVITED
            INVITED LOOK INVITED
            INVITED JOIN LINKED
            INVITED OWN_TRACK ENDED
            INVITED LOOK_ONLY ENDED
            INVITED NOT_NOW ENDED
            INVITED ASK_LATER ENDED
            INVITED PLEASE_DO_NOT_ASK ENDED
            INVITED TAKE_BACK ENDED
            INVITED RUN_OUT ENDED
            LINKED START_SPACE SPACE
            SPACE LONGER SPACE
            SPACE BACK LINKED
            SPACE GRACE_OVER LINKED
            LINKED END ENDED
            SPACE END ENDED
            LINKED ACCOUNT_DELETED ENDED
            SPACE ACCOUNT_DELETED ENDED
            """;

    private static final Map<String, LinkState> EXPECTED = BY_HAND.lines()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(words -> words[0] + " " + words[1], words -> LinkState.valueOf(words[2])));

    @Test
    @DisplayName("PAIRING-1 INV-27 of all 80 pairs of state and move exactly the table's go, each to where it says")
    void exactlyTheTable() {
        Set<String> gone = new HashSet<>();
        for (LinkState state : LinkState.values()) {
            for (LinkMove move : LinkMove.values()) {
                LinkVerdict verdict = LinkMachine.decide(state, move, ALL, MET);
                Optional<LinkState> expected = Optional.ofNullable(EXPECTED.get(state + " " + move));
                assertEquals(expected.isPresent(), verdict.isMove(), state + " " + move);
                assertEquals(expected.orElse(state), verdict.to(), state + " " + move);
                assertEquals(verdict.isMove(), verdict.refusal().isEmpty());
                if (verdict.isMove()) {
                    gone.add(state + " " + move);
                }
            }
        }
        assertEquals(EXPECTED.keySet(), gone);
    }

    @Test
    @DisplayName("PAIRING-1 INV-27 the table has the ten numbers, and no pair stands in it twice")
    void tenRows() {
        assertEquals(
                Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
                LinkMachine.TABLE.stream().map(LinkRow::number).collect(Collectors.toSet()));
        for (LinkState state : LinkState.values()) {
            for (LinkMove move : LinkMove.values()) {
                assertTrue(LinkMachine.TABLE.stream()
                                .filter(row -> row.covers(state, move))
                                .count()
                        <= 1);
            }
        }
    }

    @Test
    @DisplayName(
            "PAIRING-1 INV-27 a wrong mover or a missing condition refuses, names what is missing, and moves nothing")
    void guards() {
        for (LinkRow row : LinkMachine.TABLE) {
            for (LinkState from : row.from()) {
                for (LinkMove move : row.moves()) {
                    Set<LinkActor> others = EnumSet.complementOf(EnumSet.of(row.who()));
                    assertEquals(
                            Optional.of(LinkRefusal.NOT_YOURS_TO_DO),
                            LinkMachine.decide(from, move, others, MET).refusal());
                    for (LinkGuard guard : row.guards()) {
                        LinkVerdict verdict =
                                LinkMachine.decide(from, move, ALL, EnumSet.complementOf(EnumSet.of(guard)));
                        assertEquals(Set.of(guard), verdict.failed());
                        assertEquals(from, verdict.to());
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("PAIRING-8 INV-26 ENDED is final: every move is refused with that reason")
    void endedIsFinal() {
        for (LinkMove move : LinkMove.values()) {
            assertEquals(
                    Optional.of(LinkRefusal.IT_HAS_ENDED),
                    LinkMachine.decide(LinkState.ENDED, move, ALL, MET).refusal());
        }
    }

    @Test
    @DisplayName("PAIRING-7 INV-09 from LINKED on no row asks who invited whom")
    void equalFromLinkedOn() {
        for (LinkRow row : LinkMachine.TABLE) {
            if (row.from().contains(LinkState.LINKED) || row.from().contains(LinkState.SPACE)) {
                assertFalse(
                        Set.of(LinkActor.INVITER, LinkActor.HOLDER_OF_THE_CODE).contains(row.who()));
            }
        }
    }

    @Test
    @DisplayName(
            "PAIRING-1 INV-28 INV-29 of 2,000 random runs the log of moves rebuilds the state, opposite moves in either"
                    + " order end in a state of the table")
    void replay() {
        Random random = new Random(20261122);
        Map<LinkState, Integer> reached = new HashMap<>();
        for (int run = 0; run < 2000; run++) {
            LinkState state = LinkState.NONE;
            List<LinkMove> log = new java.util.ArrayList<>();
            for (int i = 0; i < 30; i++) {
                LinkMove move = LinkMove.values()[random.nextInt(LinkMove.values().length)];
                LinkVerdict verdict = LinkMachine.decide(state, move, ALL, MET);
                if (verdict.isMove()) {
                    log.add(move);
                    state = verdict.to();
                }
                assertEquals(state, LinkMachine.replay(log));
            }
            reached.merge(state, 1, Integer::sum);
        }
        assertTrue(reached.size() >= 3, reached.toString());
        assertThrows(IllegalStateException.class, () -> LinkMachine.replay(List.of(LinkMove.END)));
    }
}
