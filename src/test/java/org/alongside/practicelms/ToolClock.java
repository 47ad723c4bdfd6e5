package org.alongside.practicelms;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The tool's clock, asked for over HTTP: {@code GET <tool>/demo/clock} answers {@code {"offsetSeconds": n}}, the
 * seconds by which time was let pass. Id tokens live for 60 seconds, so both sides must agree. Where thousands come at
 * once an answer is kept for less than a second; 404, or a tool that is not there yet, means no offset.
 */
public final class ToolClock implements InstantSource {

    private static final Duration KEPT = Duration.ofMillis(900);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final HttpRequest question;
    private final InstantSource base;
    private final long keptNanos;
    private long askedAt;
    private boolean asked;
    private long offsetSeconds;

    /**
     * A clock that asks the tool each time: it is right in the very moment in which time was let pass.
     *
     * @param tool scheme, host and port, without a slash at the end
     */
    public ToolClock(String tool) {
        this(tool, InstantSource.system());
    }

    ToolClock(String tool, InstantSource base) {
        this(tool, base, Duration.ZERO);
    }

    private ToolClock(String tool, InstantSource base, Duration kept) {
        this.question = HttpRequest.newBuilder(URI.create(tool + "/demo/clock"))
                .timeout(PATIENCE)
                .build();
        this.base = base;
        this.keptNanos = kept.toNanos();
    }

    /** A clock that keeps an answer for less than a second, for many launches in a row. */
    public static ToolClock keepingAnswers(String tool) {
        return new ToolClock(tool, InstantSource.system(), KEPT);
    }

    @Override
    public Instant instant() {
        return base.instant().plusSeconds(offset());
    }

    private synchronized long offset() {
        if (!asked || System.nanoTime() - askedAt >= keptNanos) {
            offsetSeconds = ask();
            asked = true;
            askedAt = System.nanoTime();
        }
        return offsetSeconds;
    }

    private long ask() {
        try {
            HttpResponse<String> answer = http.send(question, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? seconds(answer.body()) : 0;
        } catch (IOException notThere) {
            return offsetSeconds;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return offsetSeconds;
        }
    }

    private static long seconds(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject().getJsonNumber("offsetSeconds").longValue();
        }
    }
}
