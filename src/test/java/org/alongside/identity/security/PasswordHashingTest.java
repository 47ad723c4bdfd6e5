package org.alongside.identity.security;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.identity.limit.CallerAddress;
import org.alongside.kernel.PersonId;
import org.alongside.vault.random.Randomness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    private static final String PASSWORD = "four odd words here, ö";
    private static final PersonId ANA = new PersonId(UUID.nameUUIDFromBytes(new byte[] {1}));
    private static final CallerAddress ADDRESS = CallerAddress.of("192.0.2.1");
    private static final HashingTurn SIGN_IN = new HashingTurn(HashingPool.SIGN_IN, ADDRESS);
    private static final HashingTurn SIGN_UP = new HashingTurn(HashingPool.SIGN_UP, ADDRESS);
    private static final HashingTurn OTHER = new HashingTurn(HashingPool.SIGN_IN, CallerAddress.of("192.0.2.2"));
    private static final WorkFactor WORK = WorkFactor.ALL.get(0);
    private static final byte[] SALT = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    @Test
    @DisplayName("IDENTITY-4 a PIN is kept as Argon2id with 19 MiB, two passes and a salt of its own")
    void argon() {
        PasswordHashing hashing = TestHashing.standard();
        String hash = hashing.hash(ANA, PASSWORD);
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertNotEquals(hash, hashing.hash(ANA, PASSWORD));
        assertTrue(hashing.matches(ANA, PASSWORD, hash));
        assertFalse(hashing.matches(ANA, PASSWORD + " ", hash));
    }

    @Test
    @DisplayName("VAULT-13 IDENTITY-4 a hash that was cut anywhere, emptied, or is none, is nobody's")
    void cut() {
        PasswordHashing hashing = TestHashing.standard();
        String hash = hashing.hash(ANA, PASSWORD);
        for (int length = 0; length < hash.length(); length += 3) {
            assertFalse(hashing.matches(ANA, PASSWORD, hash.substring(0, length)), "cut to " + length);
        }
        assertFalse(hashing.matches(ANA, PASSWORD, hash.substring(0, hash.length() - 1)));
        assertFalse(hashing.matches(ANA, "", hash.substring(0, hash.lastIndexOf('$') + 1)));
        assertFalse(hashing.matches(ANA, PASSWORD, "a"));
        assertTrue(hashing.matches(ANA, PASSWORD, hash));
    }

    @Test
    @DisplayName("FR-D7 IDENTITY-4 a start hashes on its own thread: the container's threads wait until it has ended")
    void atTheStart() {
        PasswordHashing withoutThreads = new PasswordHashing(new Randomness(), null);
        assertArrayEquals(
                TestHashing.standard().derive(SIGN_IN, WORK, PASSWORD, SALT),
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
        assertTrue(hashing.matches(ANA, taken, hashing.hash(ANA, composed)));
        assertTrue(hashing.matches(ANA, composed, hashing.hash(ANA, taken)));
        assertFalse(hashing.matches(ANA, "Cafe a la creme 12", hashing.hash(ANA, composed)));
    }

    @Test
    @DisplayName("IDENTITY-4 the published vector of password-hashing competition's reference implementation fits")
    void vector() {
        // argon2 reference implementation, test.c: version 0x13, t=2, m=2^16, p=1, "password", "somesalt" (argon2id)
        String published = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertTrue(TestHashing.standard().matches(ANA, "password", published));
        assertFalse(TestHashing.standard().matches(ANA, "passwore", published));
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
            assertThrows(HashingBusy.class, () -> hashing.derive(SIGN_IN, WORK, PASSWORD, SALT));
            assertTrue(hashing.matches(ANA, PASSWORD, hashing.hash(ANA, PASSWORD)), "a PIN waits for no sign-in");
            assertEquals(32, hashing.derive(SIGN_UP, WORK, PASSWORD, SALT).length);
        } finally {
            finish.countDown();
            callers.shutdown();
        }
        while (pools.waiting(HashingPool.SIGN_IN) > 0) {
            Thread.onSpinWait();
        }
        assertEquals(32, hashing.derive(SIGN_IN, WORK, PASSWORD, SALT).length);
    }

    /** One hash runs and one stands in the queue, until {@code finish}. */
    private static void fill(HashingPools pools, ExecutorService callers, CountDownLatch finish)
            throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        callers.submit(() -> pools.run(OTHER, () -> {
            running.countDown();
            finish.await();
            return 0;
        }));
        running.await();
        callers.submit(() -> pools.run(OTHER, () -> 1));
        while (pools.waiting(HashingPool.SIGN_IN) < 1) {
            Thread.onSpinWait();
        }
    }

    @Test
    @DisplayName("AUD-H5 IDENTITY-6 nobody fills the line alone: of one caller it holds a quarter, and others come in")
    void fairShare() throws InterruptedException {
        HashingPools pools = TestHashing.pools();
        PasswordHashing hashing = new PasswordHashing(new Randomness(), pools);
        CountDownLatch finish = new CountDownLatch(1);
        CountDownLatch inside = new CountDownLatch(HashingPool.SIGN_IN.threads());
        ExecutorService flood = Executors.newFixedThreadPool(40);
        try {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                answers.add(flood.submit(() -> {
                    try {
                        return pools.run(OTHER, () -> {
                            inside.countDown();
                            finish.await();
                            return true;
                        });
                    } catch (HashingBusy full) {
                        return false;
                    }
                }));
            }
            inside.await();
            while (answers.stream().filter(Future::isDone).count() < 32) {
                Thread.onSpinWait();
            }
            int lined = HashingPool.SIGN_IN.ofOne() - HashingPool.SIGN_IN.threads();
            assertEquals(lined, pools.waiting(HashingPool.SIGN_IN), "eight are in, of which some run");
            Future<byte[]> other = flood.submit(() -> hashing.derive(SIGN_IN, WORK, PASSWORD, SALT));
            while (pools.waiting(HashingPool.SIGN_IN) <= lined && !other.isDone()) {
                Thread.onSpinWait();
            }
            finish.countDown();
            assertEquals(32, other.get().length);
        } catch (ExecutionException refused) {
            throw new AssertionError("the other was refused", refused.getCause());
        } finally {
            finish.countDown();
            flood.shutdown();
        }
        assertEquals(32, hashing.derive(OTHER, WORK, PASSWORD, SALT).length, "afterwards the loud one comes in too");
    }

    @Test
    @DisplayName("AUD-H5 sabotage: where PIN and sign-in stand in one line, a flood of sign-ins refuses a PIN")
    void sharedLine() throws InterruptedException {
        HashingPools shared = new HashingPools() {
            @Override
            public <T> T run(HashingTurn turn, Callable<T> work) {
                return super.run(new HashingTurn(HashingPool.SIGN_IN, turn.caller()), work);
            }
        };
        shared.threads = TestHashing::daemon;
        shared.begin();
        shared.begin(HashingPool.SIGN_IN, 1, 1);
        CountDownLatch finish = new CountDownLatch(1);
        ExecutorService callers = Executors.newFixedThreadPool(2);
        try {
            fill(shared, callers, finish);
            PasswordHashing hashing = new PasswordHashing(new Randomness(), shared);
            assertThrows(HashingBusy.class, () -> hashing.hash(ANA, "2580"));
        } finally {
            finish.countDown();
            callers.shutdown();
        }
    }
}
