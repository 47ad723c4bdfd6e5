package org.alongside.practicelms.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The JDK's own server, bound to 127.0.0.1, with routes and with replies that can be made to fail. */
public final class WebServer implements AutoCloseable {

    private static final long LONGEST_SILENCE_SECONDS = 60;

    static {
        // Without it each reply on a kept connection waits 40 ms for the acknowledgement of its own headers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final CountDownLatch closing = new CountDownLatch(1);

    private WebServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Takes the port; nothing is answered before {@link #serve}.
     *
     * @param port 0 for any free one
     * @throws UncheckedIOException if the port is in use
     */
    public static WebServer bind(int port) {
        try {
            InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 1024);
            ExecutorService threads = Executors.newCachedThreadPool(work -> {
                Thread thread = new Thread(work, "practice-lms");
                thread.setDaemon(true);
                return thread;
            });
            server.setExecutor(threads);
            return new WebServer(server, threads);
        } catch (IOException inUse) {
            throw new UncheckedIOException("The practice LMS cannot take port " + port + ": it is in use.", inUse);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public void serve(Function<WebRequest, WebReply> answers) {
        server.createContext("/", exchange -> {
            try (exchange) {
                send(exchange, answer(exchange, answers));
            }
        });
        server.start();
    }

    private static WebReply answer(HttpExchange exchange, Function<WebRequest, WebReply> answers) throws IOException {
        try {
            return answers.apply(WebRequest.read(exchange));
        } catch (Refusal refusal) {
            return refusal.reply();
        } catch (RuntimeException broken) {
            System.getLogger("practice-lms").log(System.Logger.Level.ERROR, "practice LMS failed", broken);
            return Refusal.of(500, "the practice LMS failed; its log says why").reply();
        }
    }

    private void send(HttpExchange exchange, WebReply reply) throws IOException {
        if (reply.silence() == WebReply.Silence.HANGING) {
            hang();
        }
        if (reply.silence() != WebReply.Silence.NONE) {
            return;
        }
        reply.headers().forEach((name, value) -> {
            for (String line : value.split("\n")) {
                exchange.getResponseHeaders().add(name, line);
            }
        });
        boolean bodiless =
                reply.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(reply.status(), bodiless ? -1 : reply.body().length);
        if (!bodiless) {
            exchange.getResponseBody().write(reply.body());
        }
    }

    private void hang() {
        try {
            closing.await(LONGEST_SILENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
