package org.alongside.lti.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.identity.security.SessionOrigin;
import org.alongside.identity.security.SignedInState;
import org.alongside.lti.registration.FrameOrigins;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two platforms, and everybody whose answers might be framed. */
class FramePolicyTest {

    private static final UUID CAMPUS = new UUID(1, 1);
    private static final UUID COLLEGE = new UUID(1, 2);
    private static final Set<String> AT_CAMPUS = Set.of("https://campus.example");
    private static final Set<String> AT_COLLEGE = Set.of("https://college.example");

    private final FrameOrigins origins = new FrameOrigins();
    private final FramePolicy policy = new FramePolicy(null, origins);

    FramePolicyTest() {
        origins.orElse(() -> Map.of(CAMPUS, AT_CAMPUS, COLLEGE, AT_COLLEGE));
    }

    /** A request as far as it is asked about. */
    private static final class Asked {
        final Map<String, Object> session = new HashMap<>();
        final Map<String, String> headers = new HashMap<>();
        String path = "/path";
        String cookie = "";

        HttpServletRequest request() {
            HttpSession kept = of(HttpSession.class, (proxy, method, values) -> session.get((String) values[0]));
            return of(HttpServletRequest.class, (proxy, method, values) -> switch (method.getName()) {
                case "getSession" -> session.isEmpty() ? null : kept;
                case "getServletPath" -> path;
                case "getHeader" -> headers.get((String) values[0]);
                case "getCookies" ->
                    cookie.isEmpty() ? null : new Cookie[] {new Cookie("__Host-alongside-frame", cookie)};
                default -> throw new AssertionError(method.getName());
            });
        }

        private static <T> T of(Class<T> type, InvocationHandler answers) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
        }
    }

    private Asked signedIn(boolean launched) {
        Asked asked = new Asked();
        asked.session.put("alongside.signedIn", SignedInState.begun(new UUID(9, 9), new UUID(8, 8)));
        if (launched) {
            asked.session.put("alongside.origin", new SessionOrigin(new UUID(7, 7), CAMPUS));
        }
        return asked;
    }

    @Test
    @DisplayName("AUD-L4 LTI-18 a session is framed by its own platform, and one of nobody’s platform by nobody")
    void sessions() {
        assertEquals(AT_CAMPUS, policy.ancestors(signedIn(true).request()));
        Asked local = signedIn(false);
        local.cookie = CAMPUS.toString();
        local.headers.put("Origin", "https://campus.example");
        assertEquals(Set.of(), policy.ancestors(local.request()), "whatever a browser brings along");
        assertEquals(Set.of(), policy.ancestors(new Asked().request()));
    }

    @Test
    @DisplayName("AUD-L4 AUD-M10 a session of a platform that is disabled is framed by nobody")
    void disabled() {
        origins.forget();
        origins.orElse(() -> Map.of(COLLEGE, AT_COLLEGE));
        assertEquals(Set.of(), policy.ancestors(signedIn(true).request()));
    }

    @Test
    @DisplayName(
            "AUD-L4 after a session ended in a frame, the page that says so is shown in that platform’s frame only")
    void ended() {
        Asked asked = new Asked();
        asked.cookie = COLLEGE.toString();
        assertEquals(AT_COLLEGE, policy.ancestors(asked.request()));
        asked.cookie = "no id; script-src *";
        assertEquals(Set.of(), policy.ancestors(asked.request()));
    }

    @Test
    @DisplayName("AUD-L4 on the way of a launch it is the platform whose page sent the browser, if it is one of ours")
    void onTheWay() {
        Asked asked = new Asked();
        asked.path = "/lti/launch";
        asked.headers.put("Origin", "https://college.example");
        assertEquals(AT_COLLEGE, policy.ancestors(asked.request()));
        asked.headers.put("Origin", "https://evil.example");
        assertEquals(Set.of(), policy.ancestors(asked.request()));
        asked.headers.put("Origin", "null");
        assertEquals(Set.of(), policy.ancestors(asked.request()));
        asked.headers.remove("Origin");
        asked.headers.put("Referer", "https://campus.example/course/2");
        assertEquals(AT_CAMPUS, policy.ancestors(asked.request()));
        asked.path = "/path";
        assertEquals(Set.of(), policy.ancestors(asked.request()), "elsewhere a header says nothing");
    }
}
