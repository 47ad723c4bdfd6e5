package org.alongside.identity.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.identity.device.Devices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OpenSessionsTest {

    private static final UUID NOOR = new UUID(1, 1);
    private static final UUID RASHID = new UUID(2, 2);

    private final OpenSessions sessions = new OpenSessions();
    private final List<Integer> ended = new ArrayList<>();

    /** One that, like the container's, tells that it ends. */
    private HttpSession session(int number, SignedInState state) {
        return (HttpSession) Proxy.newProxyInstance(
                HttpSession.class.getClassLoader(), new Class<?>[] {HttpSession.class}, (self, verb, given) -> {
                    assertEquals("invalidate", verb.getName());
                    ended.add(number);
                    sessions.ended(state);
                    return null;
                });
    }

    private SignedInState begins(UUID person, int number) {
        SignedInState state = SignedInState.begun(person, new UUID(person.getMostSignificantBits(), number));
        sessions.begun(state, session(number, state));
        return state;
    }

    @Test
    @DisplayName(
            "Q-S16 AUD-H7 IDENTITY-50 of one account twenty sessions stand; the eldest ends as a further one begins")
    void twenty() {
        begins(RASHID, 1000);
        IntStream.rangeClosed(1, Devices.MOST).forEach(number -> begins(NOOR, number));
        assertEquals(List.of(), ended, "twenty may stand");
        begins(NOOR, 21);
        begins(NOOR, 22);
        assertEquals(List.of(1, 2), ended);
        assertEquals(Devices.MOST, sessions.of(NOOR));
        assertEquals(1, sessions.of(RASHID), "somebody else's stand");
    }

    @Test
    @DisplayName("Q-S16 sessions that ended by themselves are forgotten, and make room")
    void forgotten() {
        List<SignedInState> own = IntStream.rangeClosed(1, Devices.MOST)
                .mapToObj(number -> begins(NOOR, number))
                .toList();
        sessions.ended(own.get(4));
        begins(NOOR, 21);
        assertEquals(List.of(), ended);
        own.forEach(sessions::ended);
        begins(NOOR, 22);
        assertEquals(2, sessions.of(NOOR));
    }

    @Test
    @DisplayName("Q-S16 sabotage: sessions that nobody counts by account stand a thousand times")
    void uncounted() {
        IntStream.rangeClosed(1, 1000).forEach(number -> begins(new UUID(3, number), number));
        assertEquals(List.of(), ended, "a thousand people are no flood of one");
    }
}
