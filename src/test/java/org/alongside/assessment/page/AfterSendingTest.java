package org.alongside.assessment.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.alongside.kernel.Slug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AfterSendingTest {

    private static final UUID ATTEMPT = UUID.fromString("5a8b1c1e-6b7e-4a56-9a38-1d4a3ad0b001");

    private static String address(String slug) {
        return AfterSending.address(new Slug(slug), ATTEMPT);
    }

    @Test
    @DisplayName("INSTRUMENT-32 the two sittings of the path are read in words, any other set on its own page")
    void whereAnswersAreRead() {
        assertEquals("/learning/result", address("where-i-stand"));
        assertEquals("/learning/result", address("where-i-stand-habits"));
        assertEquals("/assessment/result?attempt=" + ATTEMPT, address("where-i-stand-load"));
        assertEquals("/assessment/result?attempt=" + ATTEMPT, address("weekly-pulse"));
        assertEquals("/assessment/result?attempt=" + ATTEMPT, address("our-scale"));
    }
}
