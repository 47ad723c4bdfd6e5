package org.alongside.learning.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.StepPlace;
import org.alongside.content.file.part.BreatheKind;
import org.alongside.content.part.Breathe;
import org.alongside.identity.visit.Words;
import org.alongside.learning.Samples;
import org.alongside.learning.part.BreatheView.Breaths;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BreatheViewTest {

    private static Breaths shown(int in, int hold, int out, int rounds) {
        PartVisit visit = new PartVisit(
                Samples.ANA,
                new StepPlace(Samples.COURSE, Samples.HOUR, Samples.READING),
                false,
                new Words("part.breathe", Locale.ENGLISH, Optional.empty()),
                Instant.EPOCH);
        return (Breaths) new BreatheView().show(new Breathe("slow", Optional.empty(), in, hold, out, rounds), visit);
    }

    @Test
    @DisplayName("LEARNING-13 breaths are told in words, with how long all of them take")
    void sentence() {
        Breaths six = shown(4, 1, 6, 6);
        assertEquals("Breathe in for 4 seconds, hold it for 1, and breathe out for 6.", six.sentence());
        assertEquals("Do that 6 times, which takes about one minute.", six.rounds());
        assertEquals("in-4 hold-1 out-6 rounds-6", six.pace());
        assertEquals(
                "Breathe in for 3 seconds, and out for 5.", shown(3, 0, 5, 1).sentence());
        assertEquals(
                "Once is enough, and it takes about 10 seconds.",
                shown(3, 0, 5, 1).rounds());
    }

    @Test
    @DisplayName("LEARNING-13 for each pace that an author may write there is a style that moves so")
    void styles() throws IOException {
        String css = Files.readString(Path.of("src/main/webapp/resources/css/part-breathe.css"));
        Map<?, ?> keys = (Map<?, ?>) new BreatheKind().shape().schema().get("properties");
        keys.forEach((key, schema) -> {
            if (((Map<?, ?>) schema).get("minimum") instanceof Integer least) {
                int most = (Integer) ((Map<?, ?>) schema).get("maximum");
                for (int n = least; n <= most; n++) {
                    String style = "." + key + "-" + n + "{--" + key + ":" + n + "}";
                    assertTrue(css.contains(style), style);
                }
            }
        });
        assertEquals(5, keys.size());
    }
}
