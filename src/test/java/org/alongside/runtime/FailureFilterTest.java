package org.alongside.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.alongside.vault.random.Randomness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FailureFilterTest {

    private final List<String> done = new ArrayList<>();
    private final FailureFilter filter = new FailureFilter();

    FailureFilterTest() {
        filter.randomness = new Randomness();
    }

    private <T> T fake(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRequestDispatcher" -> {
                        done.add(arguments[0].toString());
                        yield fake(RequestDispatcher.class);
                    }
                    case "setStatus" -> {
                        done.add(arguments[0].toString());
                        yield null;
                    }
                    default -> method.getReturnType() == boolean.class ? false : null;
                }));
    }

    private void answered(FilterChain page) throws IOException, ServletException {
        filter.doFilter(fake(HttpServletRequest.class), fake(HttpServletResponse.class), page);
    }

    private static int deeper(int depth) {
        return depth == Integer.MIN_VALUE ? 0 : 1 + deeper(depth + 1);
    }

    @Test
    @DisplayName("RUNTIME-4 AUD-H1 a page that went too deep, or lacks a class, is a page with a number as well")
    void errors() throws Exception {
        answered((request, response) -> deeper(0));
        answered((request, response) -> {
            throw new NoClassDefFoundError("somewhere");
        });
        List<String> failure = List.of("500", "/WEB-INF/errors/failure.xhtml");
        assertEquals(failure, done.subList(0, 2));
        assertEquals(failure, done.subList(2, 4));
    }

    @Test
    @DisplayName("RUNTIME-4 AUD-H1 a server without memory is not asked for one page more: it ends")
    void memory() {
        assertThrows(
                OutOfMemoryError.class,
                () -> answered((request, response) -> {
                    throw new OutOfMemoryError("pretended");
                }));
        assertTrue(done.isEmpty());
    }
}
