package org.alongside.lti.grades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GradeLanesTest {

    private static final UUID PLATFORM = UUID.nameUUIDFromBytes(new byte[] {1});

    @Test
    @DisplayName("AUD-M11 Q-R5 whatever ends a turn, the lane is free for the next one")
    void freeAgain() {
        AtomicInteger turns = new AtomicInteger();
        GradeSender sender = new GradeSender(null, null, null) {
            @Override
            int send(UUID registration) {
                if (turns.incrementAndGet() == 1) {
                    throw new StackOverflowError("an answer led too deep");
                }
                return 1;
            }
        };
        GradeLanes lanes = new GradeLanes(sender, null, new SameThread());
        assertThrows(IllegalStateException.class, () -> lanes.turns(List.of(PLATFORM)));
        assertEquals(Set.of(), lanes.busy());
        assertEquals(1, lanes.turns(List.of(PLATFORM)));
    }
}
