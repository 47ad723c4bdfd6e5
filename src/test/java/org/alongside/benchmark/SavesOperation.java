package org.alongside.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.support.HttpVisitor;
import org.alongside.support.Seen;

/** One answer saved by one of many learners, each signed in with open private pages; and the floor, beside it. */
final class SavesOperation implements LongConsumer {

    private static final String QUESTIONS = "/assessment/start?instrument=where-i-stand-habits";
    private static final Pattern HIDDEN =
            Pattern.compile("name=\"(csrf|owner|attempt|item)\"(?: autocomplete=\"off\")? value=\"([^\"]*)\"");

    private static final String PIN = "7391";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong items = new AtomicLong();
    private final List<Learner> learners = new ArrayList<>();
    private final List<Learner> atTheDoor = new ArrayList<>();
    private final URI server;

    SavesOperation(URI server) {
        this.server = server;
    }

    /** At their first question, one save at a time. */
    private static final class Learner {
        private String cookies;
        private final String fields;
        private long revision;

        Learner(String cookies, String fields) {
            this.cookies = cookies;
            this.fields = fields;
        }

        synchronized void saves(SavesOperation site) {
            long next = revision + 1;
            site.post(
                    "/save",
                    cookies,
                    fields + "of=answer&base=" + (next - 1) + "&revision=" + next + "&answer=" + (1 + next % 5));
            revision = next;
        }

        /** The PIN is given, and the session has another id from then on. */
        synchronized void opens(SavesOperation site) {
            HttpResponse<String> reply = site.send("/identity/pin", cookies, fields + "pin=" + PIN);
            if (reply.statusCode() != 302) {
                throw new IllegalStateException("the PIN page answered " + reply.statusCode());
            }
            cookies = reply.headers().allValues("Set-Cookie").stream()
                    .map(set -> set.split(";", 2)[0])
                    .collect(Collectors.joining("; "));
        }
    }

    /** One more person comes to the first question, to save. */
    void arrives(String name) {
        learners.add(arrived(name));
    }

    /** One more person, who gives the PIN again and again, and saves nothing: each time their session's id changes. */
    void arrivesAtTheDoor(String name) {
        atTheDoor.add(arrived(name));
    }

    private Learner arrived(String name) {
        HttpVisitor visitor = HttpVisitor.arrivesAt(server);
        String words = "four odd words here";
        visitor.presses(
                "/identity/sign-up",
                Map.of("email", name + "@benchmark.example", "password", words, "password-again", words));
        visitor.presses("/identity/welcome", Map.of("name", "Noor", "adult", "yes", "answer", "yes"));
        visitor.presses("/identity/pin", Map.of("pin", PIN, "pin-again", PIN));
        Seen question = visitor.follows(visitor.presses(QUESTIONS, Map.of()));
        StringBuilder fields = new StringBuilder();
        Matcher hidden = HIDDEN.matcher(question.body());
        while (hidden.find()) {
            fields.append(hidden.group(1)).append('=').append(hidden.group(2)).append('&');
        }
        if (fields.indexOf("attempt=") < 0) {
            throw new IllegalStateException("no question came: " + question.status() + " " + question.body());
        }
        return new Learner(visitor.cookies(), fields.toString());
    }

    @Override
    public void accept(long n) {
        learners.get((int) (n % learners.size())).saves(this);
    }

    /** A page of one of them: the own path, which is made of their own steps. */
    FloodOperation.FloodKind pages() {
        return (site, n) -> HttpRequest.newBuilder(site.resolve("/path"))
                .header("Cookie", learners.get((int) (n % learners.size())).cookies)
                .GET();
    }

    /** Another one at the door gives the PIN, and it opens. */
    void opens(long n) {
        atTheDoor.get((int) (n % atTheDoor.size())).opens(this);
    }

    /** The floor: as many rows as learners, and the same cookies to carry. */
    void floor(long n) {
        Learner learner = learners.get((int) (n % learners.size()));
        String item = Long.toString(items.incrementAndGet() % learners.size());
        post("/floor/save", learner.cookies, "csrf=none&attempt=none&revision=1&answer=3&item=" + item);
    }

    private void post(String path, String cookies, String form) {
        HttpResponse<String> reply = send(path, cookies, form);
        if (reply.statusCode() != 200 || !reply.body().contains("SAVED")) {
            throw new IllegalStateException(path + " answered " + reply.statusCode() + " " + reply.body());
        }
    }

    private HttpResponse<String> send(String path, String cookies, String form) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .header("Cookie", cookies)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
