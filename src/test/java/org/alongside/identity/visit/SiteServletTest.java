package org.alongside.identity.visit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.access.UnreadableRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An ordinary answer goes past the container's log; what is broken does not. */
class SiteServletTest {

    private final Map<Object, Object> attributes = new HashMap<>();
    private final HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) -> switch (method.getName()) {
                case "setAttribute" -> attributes.put(arguments[0], arguments[1]);
                case "getAttribute" -> attributes.get(arguments[0]);
                case "removeAttribute" -> attributes.remove(arguments[0]);
                default -> throw new UnsupportedOperationException(method.getName());
            });
    private final HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (proxy, method, arguments) -> null);

    /** A servlet that has this to say. */
    private static final class Throwing extends SiteServlet {

        private static final long serialVersionUID = 1L;

        private final Exception thrown;

        Throwing(Exception thrown) {
            this.thrown = thrown;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException {
            if (thrown instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw (ServletException) thrown;
        }
    }

    /** As the container asks. */
    private void asked(Exception thrown) throws IOException, ServletException {
        ServletRequest plain = request;
        new Throwing(thrown).service(plain, response);
    }

    @Test
    @DisplayName("RUNTIME-5 what is not here comes out of no servlet; the door throws it on, once")
    void left() {
        NotHere answer = new NotHere();
        for (Exception thrown : List.of(answer, new ServletException(new IllegalStateException(answer)))) {
            assertDoesNotThrow(() -> asked(thrown));
            assertSame(answer, assertThrows(NotHere.class, () -> OrdinaryAnswer.throwLeft(request)));
            assertDoesNotThrow(() -> OrdinaryAnswer.throwLeft(request));
        }
        assertEquals(
                UnreadableRequest.class,
                OrdinaryAnswer.in(new UnreadableRequest()).orElseThrow().getClass());
    }

    @Test
    @DisplayName("RUNTIME-5 sabotage: what is broken comes out of a servlet, and is left nowhere")
    void broken() {
        IllegalStateException broken = new IllegalStateException("broken");
        assertThrows(IllegalStateException.class, () -> asked(broken));
        assertThrows(ServletException.class, () -> asked(new ServletException(broken)));
        assertEquals(Map.of(), attributes);
        assertEquals(Optional.empty(), OrdinaryAnswer.in(broken));
    }
}
