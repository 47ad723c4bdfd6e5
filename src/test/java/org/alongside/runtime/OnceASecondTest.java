package org.alongside.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OnceASecondTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicLong time = new AtomicLong(Long.MAX_VALUE - 5);

    @Test
    @DisplayName("RUNTIME-28 AUD-M22 however many probes ask, the source is asked once a second")
    void once() {
        OnceASecond<Integer> answer = new OnceASecond<>(0, asked::incrementAndGet, time::get);
        assertEquals(1, askedBy(answer::get));
        time.addAndGet(1_000_000);
        assertEquals(2, answer.get());
    }

    @Test
    @DisplayName("AUD-M22 sabotage: probes that ask the source themselves ask it each time")
    void eachTime() {
        assertEquals(1000, askedBy(asked::incrementAndGet));
    }

    /** How often the source was asked by a thousand probes within one second. */
    private int askedBy(Supplier<Integer> probe) {
        for (int n = 0; n < 1000; n++) {
            probe.get();
            time.addAndGet(999_999);
        }
        return asked.get();
    }

    @Test
    @DisplayName("RUNTIME-28 AUD-M22 while one probe waits for the database no other waits with it")
    void one() throws InterruptedException, ExecutionException {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch answers = new CountDownLatch(1);
        OnceASecond<Integer> answer = new OnceASecond<>(
                0,
                () -> {
                    asking.countDown();
                    awaited(answers);
                    return asked.incrementAndGet();
                },
                time::get);
        ExecutorService prober = Executors.newSingleThreadExecutor();
        Future<Integer> first = prober.submit(answer::get);
        asking.await();
        for (int i = 0; i < 100; i++) {
            assertEquals(0, answer.get(), "nothing is known yet");
        }
        answers.countDown();
        assertEquals(1, first.get());
        assertEquals(1, asked.get());
        prober.shutdown();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @DisplayName("RUNTIME-28 AUD-M22 a probe that fails leaves the way free for the next")
    void fails() {
        OnceASecond<Integer> answer = new OnceASecond<>(
                0,
                () -> {
                    if (asked.incrementAndGet() == 1) {
                        throw new IllegalStateException("no migration");
                    }
                    return asked.get();
                },
                time::get);
        assertThrows(IllegalStateException.class, answer::get);
        assertEquals(2, answer.get());
    }
}
