package org.alongside.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * One person at one browser, as far as the network goes: addresses, forms, redirects and cookies, and every byte that
 * comes back, compressed where a browser would get it so: two answers of one length then differ in nothing that the
 * network shows. Cookies are kept by hand, since ours are for secure connections and the test site's is a local one.
 */
public final class HttpVisitor {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"(?: autocomplete=\"off\")? value=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final URI base;

    private HttpVisitor(URI base) {
        this.base = base;
    }

    /** With an empty profile. */
    public static HttpVisitor arrivesAt(URI base) {
        return new HttpVisitor(base);
    }

    /** Takes over a browser's cookies, as the header {@code Cookie} carries them. */
    public HttpVisitor with(String header) {
        for (String cookie : header.split("; ")) {
            keep(cookie);
        }
        return this;
    }

    /** Asks for an address and goes nowhere else. */
    public Seen opens(String address) {
        return send(HttpRequest.newBuilder(base.resolve(address)).GET());
    }

    /** Asks for an address as a browser that unpacks nothing. */
    public Seen opensPlainly(String address) {
        return sendAccepting(
                "identity", HttpRequest.newBuilder(base.resolve(address)).GET());
    }

    /** Asks for an address in another way, and with one more header. */
    public Seen asks(String method, String address, String header, String value) {
        return send(HttpRequest.newBuilder(base.resolve(address))
                .header(header, value)
                .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** Goes on until a page comes. */
    public Seen follows(Seen answer) {
        Seen page = answer;
        for (int turn = 0; turn < 8 && page.location().isPresent(); turn++) {
            page = opens(page.location().orElseThrow());
        }
        return page;
    }

    /** Looks at the page and presses the button of its form: what is hidden there goes along, what is typed wins. */
    public Seen presses(String address, Map<String, String> typed) {
        Map<String, String> fields = hidden(opens(address));
        fields.putAll(typed);
        return sends(address, fields);
    }

    /** Sends a form to an address from another page of ours: only its token is taken from there. */
    public Seen pressesFrom(String page, String address, Map<String, String> typed) {
        return sends(address, fieldsFrom(page, typed));
    }

    /** As {@link #pressesFrom}, for an address that answers with a file: its bytes as they came. */
    public byte[] fetchesFrom(String page, String address) {
        HttpResponse<byte[]> answer = answer("identity", form(address, fieldsFrom(page, Map.of())));
        if (answer.statusCode() != 200) {
            throw new AssertionError(address + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private Map<String, String> fieldsFrom(String page, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        Seen seen = opens(page);
        fields.put("csrf", seen.token().orElseThrow(() -> new AssertionError("no form on " + page)));
        fields.put("owner", seen.formOwner().orElseThrow());
        return fields;
    }

    /** Sends a form as a browser does from a page of this site: it says so itself. */
    public Seen sendsFromOurPage(String address, Map<String, String> fields) {
        return send(form(address, fields).header("Sec-Fetch-Site", "same-origin"));
    }

    private Seen sends(String address, Map<String, String> fields) {
        return send(form(address, fields));
    }

    /** What is hidden in a page's forms; of fields that stand there more than once the first. */
    public static Map<String, String> hidden(Seen page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(page.body());
        while (hidden.find()) {
            fields.putIfAbsent(hidden.group(1), hidden.group(2));
        }
        return fields;
    }

    private HttpRequest.Builder form(String address, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(base.resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    /** As the header {@code Cookie} carries them. */
    public String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private Seen send(HttpRequest.Builder request) {
        return sendAccepting("gzip", request);
    }

    private Seen sendAccepting(String codings, HttpRequest.Builder request) {
        HttpResponse<byte[]> answer = answer(codings, request);
        try {
            return Seen.of(answer, text(answer), answer.body().length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<byte[]> answer(String codings, HttpRequest.Builder request) {
        request.header("Accept-Encoding", codings);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies());
        }
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        if (answer.headers().firstValue("Content-Encoding").isEmpty() || answer.body().length == 0) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void keep(String setCookie) {
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);
        if (setCookie.contains("Max-Age=0") || pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
