package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.alongside.support.DemoSite;
import org.alongside.support.Seen;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A code that was typed before its reader had shown a credential of their own. */
class TypedBeforeProofIT {

    private static final String JOIN = "/pairing/join";

    private final DemoSite site = TestSite.site();
    private final String code = Walker.signsUp(site, "Ana").makesCode();

    private Walker typesTheCode(String name) {
        Walker person = Walker.signsUp(site, name);
        Seen asked = person.presses(JOIN, Map.of("code", code, "do", "join"));
        assertEquals(
                "/identity/own-credential?next=%2Fpairing%2Fjoin",
                asked.location().orElseThrow(), "the address tells nothing of the code");
        return person;
    }

    @Test
    @DisplayName("A67 UX-A19 a code that was typed comes back after the proof, once, and links")
    void comesBack() {
        Walker rashid = typesTheCode("Rashid");
        rashid.showsOwnCredential();
        assertTrue(rashid.opens(JOIN).reads("value=\"" + code), "it waited for him");
        assertFalse(rashid.opens(JOIN).reads(code), "once");
        rashid.presses(JOIN, Map.of("code", code, "do", "join"));
        assertTrue(rashid.opens("/together").reads("/together?link="), "linked");
    }

    @Test
    @DisplayName("A67 Q-S15 whoever signs in next at this browser is not shown it")
    void notToTheNext() {
        Walker rashid = typesTheCode("Rashid");
        Walker next = Walker.signsUp(site, "Berit").atTheBrowserOf(rashid);
        assertFalse(next.opens(JOIN).reads(code));
    }
}
