package org.alongside.identity.security;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.alongside.identity.limit.CallerAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

    @ParameterizedTest
    @CsvSource({
        "four odd words, FINE",
        "elevenchars, TOO_SHORT",
        "twelve chars, FINE",
        "Password1234, TOO_COMMON",
        "aaaaaaaaaaaaaa, TOO_COMMON",
        "abababababababab, TOO_COMMON",
        "ąęółżźćńśĄĘÓ, FINE"
    })
    @DisplayName("IDENTITY-4 length decides, and the commonest are refused")
    void passwords(String password, PasswordRules.PasswordVerdict verdict) {
        assertEquals(verdict, PasswordRules.on(password));
    }

    @Test
    @DisplayName("IDENTITY-4 200 characters are enough")
    void longest() {
        assertEquals(PasswordRules.PasswordVerdict.FINE, PasswordRules.on("abc ".repeat(50)));
        assertEquals(PasswordRules.PasswordVerdict.TOO_LONG, PasswordRules.on("abc ".repeat(50) + "d"));
    }

    @ParameterizedTest
    @CsvSource({
        "2580, FINE",
        "25801937, FINE",
        "1234, TOO_EASY",
        "9876, TOO_EASY",
        "7777, TOO_EASY",
        "258, WRONG_FORM",
        "258019374, FINE",
        "short, WRONG_FORM",
        "a phrase of mine, FINE",
        "aaaaaaaaaa, WRONG_FORM"
    })
    @DisplayName("IDENTITY-10 a PIN is four to eight digits, or a phrase; the first ones tried are refused")
    void pins(String pin, PinRules.PinVerdict verdict) {
        assertEquals(verdict, PinRules.on(pin));
    }

    @Test
    @DisplayName("IDENTITY-5 after five tries each further one waits twice as long, for this account from this address")
    void tries() {
        Tries tries = new Tries();
        for (int i = 0; i < 5; i++) {
            assertEquals(Optional.empty(), tries.begin(ana(1), NOW));
        }
        assertEquals(Optional.of(Duration.ofSeconds(30)), tries.begin(ana(1), NOW));
        assertEquals(Optional.empty(), tries.begin(ana(2), NOW), "from elsewhere the owner still gets in");
        assertEquals(Optional.empty(), tries.begin(ana(1), NOW.plusSeconds(30)));
        assertEquals(Optional.of(Duration.ofSeconds(60)), tries.begin(ana(1), NOW.plusSeconds(30)));
        tries.right(ana(1));
        assertEquals(Optional.empty(), tries.begin(ana(1), NOW.plusSeconds(31)));
    }

    @Test
    @DisplayName("AUD-M1 IDENTITY-31 wrong sign-ups close no sign-in")
    void apart() {
        Tries tries = new Tries();
        for (int i = 0; i < 9; i++) {
            tries.begin(new Tries.TryKey(Tries.TriedVerb.SIGN_UP, "ana", ana(1).caller()), NOW);
        }
        assertEquals(Optional.empty(), tries.begin(ana(1), NOW));
    }

    private static Tries.TryKey ana(int caller) {
        return new Tries.TryKey(Tries.TriedVerb.SIGN_IN, "ana", CallerAddress.of("192.0.2." + caller));
    }
}
