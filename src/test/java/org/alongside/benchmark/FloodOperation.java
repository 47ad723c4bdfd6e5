package org.alongside.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.alongside.support.HttpVisitor;

/** One request of many: a sign-in of a stranger with nobody's address and password, or a page. */
final class FloodOperation implements LongConsumer {

    /** One request for each number. */
    @FunctionalInterface
    interface FloodKind {

        HttpRequest.Builder request(URI server, long n);
    }

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong shed = new AtomicLong();
    private final URI server;
    private final FloodKind kind;

    FloodOperation(URI server, FloodKind kind) {
        this.server = server;
        this.kind = kind;
    }

    /** Sign-ins of strangers, as a program sends them. */
    static FloodKind signIns(URI server) {
        HttpVisitor stranger = HttpVisitor.arrivesAt(server);
        Map<String, String> hidden = HttpVisitor.hidden(stranger.opens("/identity/sign-in"));
        String cookies = stranger.cookies();
        String fields = hidden.entrySet().stream()
                .filter(field -> !"next".equals(field.getKey()))
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("&"));
        return (site, n) -> HttpRequest.newBuilder(site.resolve("/identity/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies)
                .POST(HttpRequest.BodyPublishers.ofString(
                        fields + "&email=nobody" + n + "@flood.example&password=wrong+wrong+wrong"));
    }

    /** How many were answered as they asked. */
    long done() {
        return done.get();
    }

    /** How many were refused without work, and told when to come again. */
    long shed() {
        return shed.get();
    }

    @Override
    public void accept(long n) {
        try {
            count(http.send(kind.request(server, n).build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void count(HttpResponse<String> reply) {
        boolean later = reply.headers().firstValue("Retry-After").isPresent();
        if (reply.statusCode() == 200) {
            done.incrementAndGet();
        } else if (later && (reply.statusCode() == 503 || reply.statusCode() == 429)) {
            shed.incrementAndGet();
        } else {
            throw new IllegalStateException("answered with " + reply.statusCode());
        }
    }
}
