package org.alongside.learning.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.alongside.content.StepPlace;
import org.alongside.content.part.Timer;
import org.alongside.identity.visit.Words;
import org.alongside.learning.Samples;
import org.alongside.learning.part.TimerView.PieceOfTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimerViewTest {

    private static PieceOfTime shown(int seconds) {
        PartVisit visit = new PartVisit(
                Samples.ANA,
                new StepPlace(Samples.COURSE, Samples.HOUR, Samples.READING),
                false,
                new Words("part.timer", Locale.ENGLISH, Optional.empty()),
                Instant.EPOCH);
        Timer timer = new Timer("quiet", "Do nothing", Duration.ofSeconds(seconds), Optional.empty());
        return (PieceOfTime) new TimerView().show(timer, visit);
    }

    @Test
    @DisplayName("LEARNING-13 a piece of time is a sentence that any clock can serve, in whole minutes or in seconds")
    void sentence() {
        assertEquals(
                "About one minute. Any clock will do, and nothing is counted.",
                shown(60).sentence());
        assertEquals(
                "About 3 minutes. Any clock will do, and nothing is counted.",
                shown(180).sentence());
        assertEquals(
                "About 90 seconds. Any clock will do, and nothing is counted.",
                shown(90).sentence());
        assertEquals("The time is up. Go on when you like.", shown(90).then());
    }
}
