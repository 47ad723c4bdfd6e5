package org.alongside.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.alongside.durability.TrailLine.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the checker of trails finds, with a made-up server that keeps in memory what a database would. */
class TrailCheckerTest {

    private static final int SAVES = 400;

    /** How a server may go wrong. */
    private enum Wrong {
        NOTHING,
        /** It acknowledges first, and keeps a little later. */
        ACKNOWLEDGES_TOO_EARLY,
        /** It keeps whatever arrives, however old. */
        ASKS_NO_REVISION,
        /** It keeps another answer than it says. */
        KEEPS_ANOTHER
    }

    /** What stands for a question. */
    private record Stands(long revision, String answer) {}

    /** One server, two devices of one person, three questions, and a kill now and then. */
    private static final class MadeUpServer {
        private static final Stands NOTHING = new Stands(0, TrailLine.NONE);

        private final TrailChecker checker = new TrailChecker();
        private final Map<String, Stands> kept = new HashMap<>();
        private final Map<String, Stands> seen = new HashMap<>();
        private final Deque<Runnable> notYetKept = new ArrayDeque<>();
        private final Map<String, Stands> devices = new HashMap<>();
        private final Random random;
        private final Wrong wrong;
        private long saves;

        MadeUpServer(Wrong wrong, int seed) {
            this.wrong = wrong;
            this.random = new Random(seed);
        }

        List<String> runs() {
            for (int n = 0; n < SAVES; n++) {
                saves("q" + random.nextInt(3), random.nextInt(2));
                if (random.nextInt(20) == 0) {
                    isKilled();
                }
            }
            isKilled();
            return checker.faults();
        }

        /** Sometimes an old save a second time; sometimes the reply is lost. */
        private void saves(String question, int device) {
            Stands known = devices.getOrDefault(question + device, NOTHING);
            boolean again = known.revision() > 0 && random.nextInt(8) == 0;
            Stands wanted = again ? known : new Stands(known.revision() + 1, Integer.toString(1 + random.nextInt(5)));
            saves++;
            checker.read(new TrailLine(Kind.SENT, saves, question, wanted.revision(), wanted.answer()));
            Stands now = seen.getOrDefault(question, NOTHING);
            boolean isNext = wanted.revision() == now.revision() + 1 || wrong == Wrong.ASKS_NO_REVISION;
            if (isNext) {
                keeps(question, wanted);
            }
            devices.put(question + device, isNext ? wanted : now);
            if (isNext && random.nextInt(10) > 0) {
                checker.read(new TrailLine(Kind.ACKNOWLEDGED, saves, question, wanted.revision(), wanted.answer()));
            }
        }

        private void keeps(String question, Stands wanted) {
            seen.put(question, wanted);
            String answer = wrong == Wrong.KEEPS_ANOTHER && random.nextInt(5) == 0 ? "9" : wanted.answer();
            notYetKept.add(() -> kept.put(question, new Stands(wanted.revision(), answer)));
            while (notYetKept.size() > (wrong == Wrong.ACKNOWLEDGES_TOO_EARLY ? 2 : 0)) {
                notYetKept.remove().run();
            }
        }

        private void isKilled() {
            notYetKept.clear();
            seen.clear();
            seen.putAll(kept);
            for (int n = 0; n < 3; n++) {
                Stands now = kept.getOrDefault("q" + n, NOTHING);
                checker.read(new TrailLine(Kind.FOUND, 0, "q" + n, now.revision(), now.answer()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("Q-R1 Q-R3 of a server that keeps what it acknowledges nothing is said, whenever it is killed")
    void honest(int seed) {
        assertEquals(List.of(), new MadeUpServer(Wrong.NOTHING, seed).runs());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("Q-R1 sabotage: a server that acknowledges before it keeps is found")
    void tooEarly(int seed) {
        List<String> faults = new MadeUpServer(Wrong.ACKNOWLEDGES_TOO_EARLY, seed).runs();
        assertTrue(faults.stream().anyMatch(fault -> fault.contains("had been acknowledged")), faults.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("Q-R3 sabotage: a server that asks for no revision, or keeps another answer, is found")
    void otherWrongs(int seed) {
        assertFalse(new MadeUpServer(Wrong.ASKS_NO_REVISION, seed).runs().isEmpty());
        assertFalse(new MadeUpServer(Wrong.KEEPS_ANOTHER, seed).runs().isEmpty());
    }

    @Test
    @DisplayName("Q-R1 each kind of fault by itself, and what is none")
    void byHand() {
        assertEquals(0, faults("SENT 1 a 1 3", "FOUND 0 a 0 none"), "nobody was promised anything");
        assertEquals(0, faults("SENT 1 a 1 3", "FOUND 0 a 1 3"), "kept, and the reply was lost");
        assertEquals(0, faults("SENT 1 a 1 3", "ACKNOWLEDGED 1 a 1 3", "SENT 2 a 2 4", "FOUND 0 a 2 4"));
        assertEquals(1, faults("SENT 1 a 1 3", "ACKNOWLEDGED 1 a 1 3", "FOUND 0 a 0 none"), "lost");
        assertEquals(1, faults("SENT 1 a 1 3", "ACKNOWLEDGED 1 a 1 3", "FOUND 0 a 1 4"), "another answer");
        assertEquals(1, faults("SENT 1 a 1 3", "FOUND 0 a 1 4"), "never sent");
        assertEquals(1, faults("SENT 1 a 1 3", "FOUND 0 a 1 3", "FOUND 0 a 0 none"), "lost at the next kill");
        assertEquals(1, faults("ACKNOWLEDGED 1 a 1 3"), "acknowledged without a question");
        String newer = "SENT 2 a 2 4";
        assertEquals(
                1,
                faults("SENT 1 a 1 3", newer, "ACKNOWLEDGED 2 a 2 4", "SENT 3 a 1 3", "ACKNOWLEDGED 3 a 1 3"),
                "the newer one was acknowledged before this was sent");
        assertEquals(
                0,
                faults("SENT 1 a 1 3", newer, "ACKNOWLEDGED 2 a 2 4", "ACKNOWLEDGED 1 a 1 3", "FOUND 0 a 2 4"),
                "a late reply");
    }

    private static int faults(String... lines) {
        TrailChecker checker = new TrailChecker();
        List.of(lines).forEach(line -> {
            assertEquals(line, TrailLine.parse(line).toString());
            checker.read(TrailLine.parse(line));
        });
        return checker.faults().size();
    }
}
