package org.alongside.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OnceASecondTest {

    @Test
    @DisplayName("RUNTIME-28 AUD-M22 however many probes ask, the source is asked once a second")
    void once() {
        AtomicInteger asked = new AtomicInteger();
        AtomicLong time = new AtomicLong(Long.MAX_VALUE - 5);
        OnceASecond<Integer> answer = new OnceASecond<>(asked::incrementAndGet, time::get);
        for (int probe = 0; probe < 1000; probe++) {
            assertEquals(1, answer.get());
            time.addAndGet(999_999);
        }
        assertEquals(1, asked.get());
        time.addAndGet(1_000_000);
        assertEquals(2, answer.get());
    }
}
