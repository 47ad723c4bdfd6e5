package org.alongside.learning.policy;

import static org.alongside.learning.Samples.PAPER;
import static org.alongside.learning.Samples.READING;
import static org.alongside.learning.Samples.STAYING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.alongside.content.Entry;
import org.alongside.content.Leaning;
import org.alongside.content.Step;
import org.alongside.content.Track;
import org.alongside.learning.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StepTextChoiceTest {

    private static final Optional<Track> FINDING_GUARDING = track(Entry.FINDING, Leaning.GUARDING);

    @Test
    @DisplayName("LEARNING-6 a step reads in its reader's track, and falls back to the group and to the default")
    void byTrack() {
        assertEquals("reading first-guarding", text(READING, FINDING_GUARDING, false));
        assertEquals("reading first", text(READING, track(Entry.FINDING, Leaning.REACHING), false));
        assertEquals("reading second-reaching", text(READING, track(Entry.KEEPING, Leaning.REACHING), false));
        assertEquals("reading ", text(READING, track(Entry.KEEPING, Leaning.GUARDING), false));
        assertEquals("reading first", text(READING, track(Entry.LOOKING, Leaning.values()), false));
        assertEquals("paper ", text(PAPER, FINDING_GUARDING, false));
    }

    @Test
    @DisplayName("LEARNING-6 before an entry is chosen the default serves")
    void beforeAChoice() {
        assertEquals("reading ", text(READING, Optional.empty(), false));
        assertEquals("staying ", text(STAYING, Optional.empty(), false));
    }

    @Test
    @DisplayName("LEARNING-6 INV-35 in a hold a staying step serves its hold variant to every track, and to none")
    void hold() {
        assertEquals("staying hold", text(STAYING, FINDING_GUARDING, true));
        assertEquals("staying hold", text(STAYING, Optional.empty(), true));
    }

    @Test
    @DisplayName("LEARNING-6 INV-02c in a hold nothing else changes: other steps read the same, and titles stay")
    void nothingElse() {
        for (Step step : Samples.COURSE.steps()) {
            assertEquals(title(step, false), title(step, true));
            if (!step.staying()) {
                assertEquals(text(step, FINDING_GUARDING, false), text(step, FINDING_GUARDING, true));
            }
        }
    }

    private static Optional<Track> track(Entry entry, Leaning... leanings) {
        return Optional.of(new Track(entry, Set.of(leanings)));
    }

    private static String text(Step step, Optional<Track> track, boolean inHold) {
        return StepTextChoice.of(step, track, inHold, "en").parts().get(0).asText();
    }

    private static String title(Step step, boolean inHold) {
        return StepTextChoice.of(step, FINDING_GUARDING, inHold, "en").title();
    }
}
