package org.alongside.identity.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.alongside.vault.random.Randomness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    private static final String PASSWORD = "four odd words here, ö";

    @Test
    @DisplayName("IDENTITY-4 a password is kept as Argon2id with 19 MiB, two passes and a salt of its own")
    void argon() {
        PasswordHashing hashing = TestHashing.standard();
        String hash = hashing.hash(PASSWORD);
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertNotEquals(hash, hashing.hash(PASSWORD));
        assertTrue(hashing.matches(PASSWORD, hash));
        assertFalse(hashing.matches(PASSWORD + " ", hash));
    }

    @Test
    @DisplayName("VAULT-13 IDENTITY-4 a hash that was cut anywhere, emptied, or is none, is nobody's")
    void cut() {
        PasswordHashing hashing = TestHashing.standard();
        String hash = hashing.hash(PASSWORD);
        for (int length = 0; length < hash.length(); length += 3) {
            assertFalse(hashing.matches(PASSWORD, hash.substring(0, length)), "cut to " + length);
        }
        assertFalse(hashing.matches(PASSWORD, hash.substring(0, hash.length() - 1)));
        assertFalse(hashing.matches("", hash.substring(0, hash.lastIndexOf('$') + 1)));
        assertFalse(hashing.matches(PASSWORD, "a"));
        assertTrue(hashing.matches(PASSWORD, hash));
    }

    @Test
    @DisplayName("FR-D7 IDENTITY-4 a start hashes on its own thread: the container's threads wait until it has ended")
    void atTheStart() {
        PasswordHashing withoutThreads = new PasswordHashing();
        withoutThreads.random = new Randomness();
        assertTrue(TestHashing.standard().matches(PASSWORD, withoutThreads.hashHere(PASSWORD)));
    }

    @Test
    @DisplayName(
            "CASE-password-nfc-nfd one password is one, in whichever form of Unicode a keyboard writes its letters")
    void formsOfUnicode() {
        PasswordHashing hashing = TestHashing.standard();
        String composed = "Caf\u00e9 \u00e0 la cr\u00e8me 12";
        String taken = "Cafe\u0301 a\u0300 la cre\u0300me 12";
        assertNotEquals(composed, taken);
        assertTrue(hashing.matches(taken, hashing.hash(composed)));
        assertTrue(hashing.matches(composed, hashing.hash(taken)));
        assertFalse(hashing.matches("Cafe a la creme 12", hashing.hash(composed)));
    }

    @Test
    @DisplayName("IDENTITY-4 the published vector of password-hashing competition's reference implementation fits")
    void vector() {
        // argon2 reference implementation, test.c: version 0x13, t=2, m=2^16, p=1, "password", "somesalt" (argon2id)
        String published = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertTrue(TestHashing.standard().matches("password", published));
        assertFalse(TestHashing.standard().matches("passwore", published));
    }

    @Test
    @DisplayName("IDENTITY-6 Q-R7 a full queue refuses at once, and works again when there is room")
    void full() throws InterruptedException {
        PasswordHashing hashing = TestHashing.of(1, 1);
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        ExecutorService callers = Executors.newFixedThreadPool(2);
        try {
            callers.submit(() -> hashing.run(() -> {
                running.countDown();
                finish.await();
                return 0;
            }));
            running.await();
            callers.submit(() -> hashing.run(() -> 1));
            while (hashing.waiting() < 1) {
                Thread.onSpinWait();
            }
            assertThrows(HashingBusy.class, () -> hashing.hash(PASSWORD));
        } finally {
            finish.countDown();
            callers.shutdown();
        }
        while (hashing.waiting() > 0) {
            Thread.onSpinWait();
        }
        assertEquals(true, hashing.matches(PASSWORD, hashing.hash(PASSWORD)));
    }
}
