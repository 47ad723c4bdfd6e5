package org.alongside.identity.security;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.alongside.vault.random.Randomness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    private static final String PASSWORD = "four odd words here, ö";
    private static final WorkFactor WORK = WorkFactor.ALL.get(0);
    private static final byte[] SALT = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    @Test
    @DisplayName("IDENTITY-4 a PIN is kept as Argon2id with 19 MiB, two passes and a salt of its own")
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
        PasswordHashing withoutThreads = new PasswordHashing(new Randomness(), null);
        assertArrayEquals(
                TestHashing.standard().derive(HashingPool.SIGN_IN, WORK, PASSWORD, SALT),
                withoutThreads.deriveHere(WORK, PASSWORD, SALT));
    }

    @Test
    @DisplayName("AUD-H1 IDENTITY-4 what is far too long is cut before it is normalised or hashed")
    void cutFirst() {
        PasswordHashing hashing = TestHashing.standard();
        String endless = "\uFDFA".repeat(3_000_000);
        assertArrayEquals(
                hashing.deriveHere(WORK, endless, SALT), hashing.deriveHere(WORK, endless.substring(0, 1024), SALT));
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
    @DisplayName(
            "IDENTITY-6 AUD-H5 Q-R7 a full queue of sign-ins refuses at once, and neither PIN nor sign-up waits in it")
    void full() throws InterruptedException {
        HashingPools pools = TestHashing.pools();
        pools.begin(HashingPool.SIGN_IN, 1, 1);
        PasswordHashing hashing = new PasswordHashing(new Randomness(), pools);
        CountDownLatch finish = new CountDownLatch(1);
        ExecutorService callers = Executors.newFixedThreadPool(2);
        try {
            fill(pools, callers, finish);
            assertThrows(HashingBusy.class, () -> hashing.derive(HashingPool.SIGN_IN, WORK, PASSWORD, SALT));
            assertTrue(hashing.matches(PASSWORD, hashing.hash(PASSWORD)), "a PIN waits for no sign-in");
            assertEquals(32, hashing.derive(HashingPool.SIGN_UP, WORK, PASSWORD, SALT).length);
        } finally {
            finish.countDown();
            callers.shutdown();
        }
        while (pools.waiting(HashingPool.SIGN_IN) > 0) {
            Thread.onSpinWait();
        }
        assertEquals(32, hashing.derive(HashingPool.SIGN_IN, WORK, PASSWORD, SALT).length);
    }

    /** One hash runs and one stands in the queue, until {@code finish}. */
    private static void fill(HashingPools pools, ExecutorService callers, CountDownLatch finish)
            throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        callers.submit(() -> pools.run(HashingPool.SIGN_IN, () -> {
            running.countDown();
            finish.await();
            return 0;
        }));
        running.await();
        callers.submit(() -> pools.run(HashingPool.SIGN_IN, () -> 1));
        while (pools.waiting(HashingPool.SIGN_IN) < 1) {
            Thread.onSpinWait();
        }
    }
}
