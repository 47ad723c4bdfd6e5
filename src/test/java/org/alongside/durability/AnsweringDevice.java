package org.alongside.durability;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.support.HttpVisitor;
import org.alongside.support.Seen;

/**
 * One device of a person who answers ten questions over and over, as the script of the page does it: what was not
 * acknowledged is sent again with the same revision, and a conflict is taken over. Now and then an old save arrives a
 * second time. Two devices of one person know nothing of each other.
 */
final class AnsweringDevice {

    static final int QUESTIONS = 10;

    private static final String START = "/assessment/start?instrument=where-i-stand-habits";
    private static final List<String> CHOICES = List.of("1", "2", "3", "4", "5", "-");
    private static final Pattern CHOSEN = Pattern.compile("data-kept=\"([^\"]*)\"");
    private static final Pattern RESULT = Pattern.compile("\"result\"\\s*:\\s*\"([A-Z_]+)\"");
    private static final Pattern REVISION = Pattern.compile("\"revision\"\\s*:\\s*([0-9]+)");
    private static final Pattern ANSWER = Pattern.compile("\"answer\"\\s*:\\s*\"([^\"]*)\"");
    private static final String WORDS = "four odd words here";
    private static final String PIN = "7391";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Long> known = new TreeMap<>();
    private final Map<String, Wanted> unanswered = new HashMap<>();
    private final Map<String, Wanted> earlier = new HashMap<>();
    private final URI base;
    private final String person;
    private final Random random;
    private HttpVisitor visitor;
    private String attempt;
    private String fields;

    private AnsweringDevice(URI base, String person, Random random) {
        this.base = base;
        this.person = person;
        this.random = random;
    }

    /** One answer on its way, sent with this revision each time. */
    private record Wanted(String item, long revision, String answer) {}

    /** Somebody new makes an account here and comes to the first question. */
    static AnsweringDevice signsUp(URI base, String person, Random random) {
        AnsweringDevice device = new AnsweringDevice(base, person, random);
        device.visitor = HttpVisitor.arrivesAt(base);
        device.visitor.presses(
                "/identity/sign-up", Map.of("email", device.email(), "password", WORDS, "password-again", WORDS));
        device.visitor.presses("/identity/welcome", Map.of("name", "Noor", "adult", "yes", "answer", "yes"));
        device.visitor.presses("/identity/pin", Map.of("pin", PIN, "pin-again", PIN));
        Seen question = device.visitor.follows(device.visitor.presses(START, Map.of()));
        device.attempt = HttpVisitor.hidden(question).get("attempt");
        if (device.attempt == null) {
            throw new IllegalStateException("no question came: " + question.status() + " " + question.body());
        }
        return device;
    }

    /** Another device of the same person, not signed in yet. */
    AnsweringDevice another(Random itsRandom) {
        AnsweringDevice device = new AnsweringDevice(base, person, itsRandom);
        device.attempt = attempt;
        return device;
    }

    private String email() {
        return person + "@kills.example";
    }

    /** With an empty profile, and to where it can save: sessions end with the server. */
    void signsIn() {
        visitor = HttpVisitor.arrivesAt(base);
        visitor.presses("/identity/sign-in", Map.of("email", email(), "password", WORDS));
        visitor.presses("/identity/pin", Map.of("pin", PIN));
        Map<String, String> hidden = question(1);
        fields = "csrf=" + hidden.get("csrf") + "&owner=" + hidden.get("owner") + "&attempt=" + attempt + "&of=answer";
        for (int n = 1; known.size() < QUESTIONS; n++) {
            known.put(question(n).get("item"), 0L);
        }
    }

    /** What the page of each question shows. */
    void looks(SaveTrail trail) {
        for (int n = 1; n <= QUESTIONS; n++) {
            Seen page = page(n);
            Map<String, String> hidden = HttpVisitor.hidden(page);
            String chosen = first(CHOSEN, page.body());
            long revision = Long.parseLong(hidden.get("revision")) - 1;
            trail.finds(register(hidden.get("item")), revision, chosen.isEmpty() ? TrailLine.NONE : chosen);
        }
    }

    private Map<String, String> question(int n) {
        return HttpVisitor.hidden(page(n));
    }

    private Seen page(int n) {
        Seen page = visitor.opens("/assessment/question?attempt=" + attempt + "&n=" + n);
        if (page.status() != 200) {
            throw new IllegalStateException("question " + n + " answered " + page.status() + " " + page.headers());
        }
        return page;
    }

    /**
     * Sends one answer.
     *
     * @throws IOException where it was neither acknowledged nor refused for another answer: nobody knows whether it was
     *     kept
     */
    void saves(SaveTrail trail) throws IOException {
        Wanted wanted = chooses();
        unanswered.put(wanted.item(), wanted);
        String register = register(wanted.item());
        long save = trail.sends(register, wanted.revision(), wanted.answer());
        HttpResponse<String> reply = send(wanted);
        String result = first(RESULT, reply.body());
        if (reply.statusCode() == 200 && result.equals("SAVED")) {
            trail.isTold(save, register, revision(reply), first(ANSWER, reply.body()));
        } else if (reply.statusCode() != 409 || !result.equals("STALE_REVISION")) {
            throw new IOException("a save was answered with " + reply.statusCode() + " " + reply.body());
        }
        known.put(wanted.item(), revision(reply));
        unanswered.remove(wanted.item());
        earlier.put(wanted.item(), wanted);
    }

    private Wanted chooses() {
        String item = List.copyOf(known.keySet()).get(random.nextInt(QUESTIONS));
        if (unanswered.containsKey(item)) {
            return unanswered.get(item);
        }
        if (earlier.containsKey(item) && random.nextInt(10) == 0) {
            return earlier.get(item);
        }
        return new Wanted(item, known.get(item) + 1, CHOICES.get(random.nextInt(CHOICES.size())));
    }

    private HttpResponse<String> send(Wanted wanted) throws IOException {
        String form = fields + "&item=" + wanted.item() + "&base=" + (wanted.revision() - 1) + "&revision="
                + wanted.revision() + "&answer=" + wanted.answer();
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/save"))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .header("Cookie", visitor.cookies())
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private String register(String item) {
        return person + "/" + item;
    }

    private static long revision(HttpResponse<String> reply) {
        String revision = first(REVISION, reply.body());
        return revision.isEmpty() ? 0 : Long.parseLong(revision);
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
