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

/** One sign-in of a stranger with an address and a password that are nobody's, as a program sends them. */
final class FloodOperation implements LongConsumer {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong compared = new AtomicLong();
    private final AtomicLong shed = new AtomicLong();
    private final URI server;
    private final String cookies;
    private final String fields;

    FloodOperation(URI server) {
        this.server = server;
        HttpVisitor stranger = HttpVisitor.arrivesAt(server);
        Map<String, String> hidden = HttpVisitor.hidden(stranger.opens("/identity/sign-in"));
        this.cookies = stranger.cookies();
        this.fields = hidden.entrySet().stream()
                .filter(field -> !"next".equals(field.getKey()))
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("&"));
    }

    /** How many were hashed and compared. */
    long compared() {
        return compared.get();
    }

    /** How many were refused without work, and told when to come again. */
    long shed() {
        return shed.get();
    }

    @Override
    public void accept(long n) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/identity/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies)
                .POST(HttpRequest.BodyPublishers.ofString(
                        fields + "&email=nobody" + n + "@flood.example&password=wrong+wrong+wrong"))
                .build();
        try {
            count(http.send(request, HttpResponse.BodyHandlers.ofString()));
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
            compared.incrementAndGet();
        } else if (later && (reply.statusCode() == 503 || reply.statusCode() == 429)) {
            shed.incrementAndGet();
        } else {
            throw new IllegalStateException("a sign-in was answered with " + reply.statusCode());
        }
    }
}
