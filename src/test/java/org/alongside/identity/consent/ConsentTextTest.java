package org.alongside.identity.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConsentTextTest {

    @Test
    @DisplayName("IDENTITY-8 a changed sentence needs a new version: these are released")
    void released() {
        assertEquals("1 66c806c4644a7f9398145219063124801f0cd3ea1e08f6cef5ece4de8b6293d5", released(Purpose.USE));
        assertEquals(
                "2 1184726b12576450cbba8f1bae2e8aa67e85fb82e47edf72ecea832cfce208b8", released(Purpose.OWN_COMPLETION));
        assertEquals("2 afdac9c2cda488f3e1aa3e96654aa6291f9083a019eb46c7bb72fe2d4c5a8658", released(Purpose.RESPONSES));
    }

    private static String released(Purpose purpose) {
        ConsentText text = ConsentText.of(purpose, Locale.ENGLISH);
        return text.version() + " " + text.hash();
    }
}
