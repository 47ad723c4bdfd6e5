package org.alongside.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HeldVerdictTest {

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    @DisplayName("AUD-M22 a thousand probes in a second ask the database once, and the next second asks anew")
    void held() {
        HeldVerdict verdict = new HeldVerdict(Duration.ofSeconds(1), () -> asked.incrementAndGet() == 1, now::get);
        for (int i = 0; i < 1000; i++) {
            assertTrue(verdict.get());
        }
        assertEquals(1, asked.get());
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        assertFalse(verdict.get(), "what changed is seen a second later");
        assertEquals(2, asked.get());
    }

    @Test
    @DisplayName("AUD-M22 while one probe waits for the database no other waits with it")
    void one() throws InterruptedException, ExecutionException {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch answers = new CountDownLatch(1);
        HeldVerdict verdict = new HeldVerdict(
                Duration.ofSeconds(1),
                () -> {
                    asked.incrementAndGet();
                    asking.countDown();
                    return awaited(answers);
                },
                now::get);
        ExecutorService prober = Executors.newSingleThreadExecutor();
        Future<Boolean> first = prober.submit(verdict::get);
        asking.await();
        for (int i = 0; i < 100; i++) {
            assertFalse(verdict.get(), "nothing is known yet");
        }
        answers.countDown();
        assertTrue(first.get());
        assertEquals(1, asked.get());
        prober.shutdown();
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    @Test
    @DisplayName("AUD-M22 a probe that fails leaves the way free for the next")
    void fails() {
        HeldVerdict verdict = new HeldVerdict(
                Duration.ofSeconds(1),
                () -> {
                    if (asked.incrementAndGet() == 1) {
                        throw new IllegalStateException("no migration");
                    }
                    return true;
                },
                now::get);
        assertThrows(IllegalStateException.class, verdict::get);
        assertTrue(verdict.get());
    }
}
