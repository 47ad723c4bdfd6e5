package org.alongside.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.alongside.kernel.RevisionGuard.Standing;
import org.alongside.kernel.RevisionGuard.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RevisionGuardTest {

    private static final Standing STORED = new Standing(6, "page-a", "my shoulders came down");

    @Test
    @DisplayName("LEARNING-7 a page's newer words take the place of its older ones, whatever its base")
    void newerOfTheSamePage() {
        assertEquals(Verdict.KEEP, RevisionGuard.judge(STORED, new Draft("by the bridge", 3, 7, "page-a")));
    }

    @Test
    @DisplayName("LEARNING-7 a page's older words never overwrite its newer ones")
    void olderOfTheSamePage() {
        assertEquals(Verdict.CONFLICT, RevisionGuard.judge(STORED, new Draft("my should", 3, 5, "page-a")));
    }

    @Test
    @DisplayName("LEARNING-7 the same words sent twice are kept once, and that is well")
    void sentTwice() {
        assertEquals(
                Verdict.ALREADY_KEPT, RevisionGuard.judge(STORED, new Draft("my shoulders came down", 5, 6, "page-a")));
    }

    @Test
    @DisplayName("LEARNING-7 another page that has seen what stands may go on from it; one that has not is told so")
    void anotherPage() {
        assertEquals(Verdict.KEEP, RevisionGuard.judge(STORED, new Draft("and then", 6, 7, "page-b")));
        assertEquals(Verdict.CONFLICT, RevisionGuard.judge(STORED, new Draft("and then", 5, 9, "page-b")));
    }

    @Test
    @DisplayName("LEARNING-7 going back in the browser and writing anew is a conflict, not a loss")
    void goingBack() {
        assertEquals(Verdict.CONFLICT, RevisionGuard.judge(STORED, new Draft("other words", 5, 6, "page-a")));
    }

    @Test
    @DisplayName("LEARNING-7 a revision that does not lie above its base is no draft")
    void noDraft() {
        assertThrows(IllegalArgumentException.class, () -> new Draft("", 5, 5, "page-a"));
        assertThrows(IllegalArgumentException.class, () -> new Draft("", -1, 1, "page-a"));
    }

    @Test
    @DisplayName("LEARNING-7 over many deliveries, late, doubled and out of order: no older words over newer ones")
    void history() {
        for (int seed = 0; seed < 200; seed++) {
            assertTrue(neverGoesBack(RevisionGuard::judge, new Random(seed)), "seed " + seed);
        }
    }

    @Test
    @DisplayName("LEARNING-7 sabotage: a guard that takes whatever comes last is caught by the same history")
    void sabotage() {
        boolean alwaysWell = true;
        for (int seed = 0; seed < 200; seed++) {
            alwaysWell &= neverGoesBack((stored, draft) -> Verdict.KEEP, new Random(seed));
        }
        assertFalse(alwaysWell);
    }

    /** One page sends its words, counted; the network delays and doubles them. What stands must only ever go on. */
    private static boolean neverGoesBack(BiFunction<Standing, Draft, Verdict> guard, Random chance) {
        Standing stored = new Standing(1, "page-a", "1");
        for (Draft draft : delivered(chance)) {
            if (guard.apply(stored, draft) == Verdict.KEEP) {
                if (Integer.parseInt(draft.words()) < Integer.parseInt(stored.words())) {
                    return false;
                }
                stored = new Standing(draft.revision(), draft.writer(), draft.words());
            }
        }
        return true;
    }

    private static List<Draft> delivered(Random chance) {
        List<Draft> drafts = new ArrayList<>();
        for (int revision = 2; revision < 8; revision++) {
            Draft draft = new Draft(Integer.toString(revision), 1, revision, "page-a");
            drafts.add(chance.nextInt(drafts.size() + 1), draft);
            if (chance.nextBoolean()) {
                drafts.add(chance.nextInt(drafts.size() + 1), draft);
            }
        }
        return drafts;
    }
}
