package org.alongside.identity.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request and its session without a container: what this room asks of them, and an error for all else. */
final class FakeRequest {

    final Map<String, String[]> parameters = new LinkedHashMap<>();
    final Map<String, String> headers = new HashMap<>();
    final Map<String, Object> attributes = new HashMap<>();
    final Map<String, String> cookies = new HashMap<>();
    Map<String, Object> session;
    int renewals;
    String query;
    String method = "GET";
    String address = "/learning/step";
    long length = -1;
    String body = "";

    /** What happens before each byte; where it is something, bytes come one at a time. */
    Runnable trickling;

    int bytesRead;

    /** What comes instead of the next byte. */
    IOException breaking;

    HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getSession" -> session(arguments == null || (boolean) arguments[0]);
            case "getParameter" -> first((String) arguments[0]);
            case "getParameterMap" -> parameters;
            case "getHeader" -> headers.get((String) arguments[0]);
            case "getCookies" ->
                cookies.entrySet().stream()
                        .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()))
                        .toArray(Cookie[]::new);
            case "changeSessionId" -> "session " + ++renewals;
            case "getQueryString" -> query;
            case "getRequestURI" -> address;
            case "getMethod" -> method;
            case "getContentLengthLong" -> length;
            case "getContentType" -> headers.get("Content-Type");
            case "getInputStream" -> new BodyStream();
            case "getAttribute" -> attributes.get((String) arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            default -> throw new UnsupportedOperationException(name);
        });
    }

    /** Like a browser, that keeps the cookie which an answer gives. */
    void answered() {
        attributes.clear();
        AnonymousForms.answerWith(request(), proxy(HttpServletResponse.class, (name, arguments) -> switch (name) {
            case "addHeader" -> keep((String) arguments[1]);
            default -> throw new UnsupportedOperationException(name);
        }));
    }

    private Object keep(String cookie) {
        String[] pair = cookie.split(";")[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
        return null;
    }

    private final class BodyStream extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        BodyStream() {
            bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
            bytesRead = 0;
        }

        @Override
        public int read() {
            bytesRead++;
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (breaking != null) {
                throw breaking;
            }
            if (trickling == null) {
                return super.read(into, from, most);
            }
            trickling.run();
            return super.read(into, from, 1);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("nobody waits");
        }
    }

    private HttpSession session(boolean create) {
        if (session == null && create) {
            session = new HashMap<>();
        }
        return session == null ? null : proxy(HttpSession.class, this::onSession);
    }

    private Object onSession(String name, Object... arguments) {
        return switch (name) {
            case "getAttribute" -> session.get((String) arguments[0]);
            case "setAttribute" -> session.put((String) arguments[0], arguments[1]);
            case "getCreationTime" -> 0L;
            case "invalidate" -> session = null;
            default -> throw new UnsupportedOperationException(name);
        };
    }

    private String first(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    private interface Answer {
        Object to(String name, Object... arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.to(method.getName(), arguments)));
    }
}
