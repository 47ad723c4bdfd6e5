package org.alongside.learning.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.alongside.content.StepPlace;
import org.alongside.content.part.Setback;
import org.alongside.content.render.StepRenderer;
import org.alongside.identity.visit.Words;
import org.alongside.learning.Samples;
import org.alongside.learning.part.SetbackView.ShownSetback;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SetbackViewTest {

    @Test
    @DisplayName("LEARNING-13 a card for when it does not work may lead on to help, by a link that can be pressed")
    void link() {
        PartVisit visit = new PartVisit(
                Samples.ANA,
                new StepPlace(Samples.COURSE, Samples.HOUR, Samples.READING),
                false,
                new Words("part.setback", Locale.ENGLISH, Optional.empty()),
                Instant.EPOCH);
        Setback card = new Setback("worse", "It made it worse.", "Then [Help](/help) has people who can listen.");
        assertEquals(
                new ShownSetback(
                        "It made it worse.",
                        "<p>Then <a rel=\"noopener noreferrer\" href=\"/help\">Help</a> has people who can"
                                + " listen.</p>"),
                trimmed((ShownSetback) new SetbackView(new StepRenderer()).show(card, visit)));
    }

    private static ShownSetback trimmed(ShownSetback shown) {
        return new ShownSetback(shown.when(), shown.then().strip());
    }
}
