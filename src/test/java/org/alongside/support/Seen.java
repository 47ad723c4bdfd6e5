package org.alongside.support;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One answer of the site as whoever holds the browser sees it: status, headers, every byte of the page. Two of them are
 * compared without what differs from answer to answer by nature, and each such thing is named here: the token of forms,
 * and their fresh name, the mark of the person they were made for, the nonce, the day a browser was last used, and the
 * headers of the moment and of the line.
 *
 * @param headers lower-case names, without those left out
 */
public record Seen(int status, Map<String, List<String>> headers, String body) {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]*)\"");
    private static final Pattern FRESH = Pattern.compile("disabled=\"disabled\" name=\"[^\"]*\"");
    private static final Pattern OWNER = Pattern.compile("(?:name=\"owner\" value|data-owner)=\"([^\"]*)\"");
    private static final Pattern LAST_USED = Pattern.compile("(?<=Last used on )[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}");
    private static final Pattern NONCE = Pattern.compile("(?<='nonce-)[^']*(?=')|(?<= nonce=\")[^\"]*(?=\")");
    private static final List<String> LEFT_OUT = List.of("date", "set-cookie", "connection", "keep-alive", "$wsep");

    /**
     * @param body unpacked where it came compressed
     * @param bytes of the body as it came: its length where the answer does not tell it
     */
    static Seen of(HttpResponse<?> answer, String body, int bytes) {
        Map<String, List<String>> headers = new TreeMap<>();
        answer.headers().map().forEach((name, values) -> {
            if (!LEFT_OUT.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                headers.put(name.toLowerCase(java.util.Locale.ROOT), values);
            }
        });
        if (bytes > 0) {
            headers.putIfAbsent("content-length", List.of(Integer.toString(bytes)));
        }
        return new Seen(answer.statusCode(), headers, body);
    }

    /** The token of the page's forms. */
    Optional<String> token() {
        Matcher found = TOKEN.matcher(body);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The mark of the person for whom the page's forms were made. */
    public Optional<String> formOwner() {
        Matcher found = OWNER.matcher(body);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Where the answer sends to; empty where it sends nowhere. */
    public Optional<String> location() {
        return headers.getOrDefault("location", List.of()).stream().findFirst();
    }

    /** The only value of a header; empty where it is not there. @param name in small letters */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    public boolean isCompressed() {
        return header("content-encoding").isPresent();
    }

    /** The bytes of the answer on the wire: its status line, its headers, and the body as it came. */
    public int onTheWire() {
        int head = headers.entrySet().stream()
                .flatMap(header -> header.getValue().stream()
                        .map(value -> header.getKey().length() + value.length() + ": \r\n".length()))
                .mapToInt(Integer::intValue)
                .sum();
        return "HTTP/1.1 200 OK\r\n\r\n".length()
                + head
                + header("content-length").map(Integer::parseInt).orElseGet(this::bytes);
    }

    public boolean reads(String words) {
        return body.contains(words);
    }

    /** The first part of the page that fits. */
    public Optional<String> find(String pattern) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(body);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** The same answer without what is said here, for what chance decides: its size is then no longer compared. */
    public Seen without(Pattern said) {
        Map<String, List<String>> kept = new TreeMap<>(headers);
        kept.remove("content-length");
        return new Seen(status, kept, said.matcher(body).replaceAll(""));
    }

    /** The same answer with a sign in the place of an id that it repeats. */
    public Seen masking(String id) {
        Map<String, List<String>> masked = new TreeMap<>();
        headers.forEach((name, values) -> masked.put(
                name, values.stream().map(value -> value.replace(id, "(id)")).toList()));
        return new Seen(status, masked, body.replace(id, "(id)"));
    }

    /** The size of the page in bytes, as it came. */
    public int bytes() {
        return body.getBytes(StandardCharsets.UTF_8).length;
    }

    /** What somebody could tell the two apart by; empty where there is nothing. */
    public List<String> differencesFrom(Seen other) {
        List<String> found = new ArrayList<>();
        differs(found, "status", other.status, status);
        differs(found, "headers", other.maskedHeaders(), maskedHeaders());
        differs(found, "size in bytes", other.sizeToCompare(), sizeToCompare());
        List<String> before = other.maskedLines();
        List<String> after = maskedLines();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            differs(found, "line " + (i + 1), line(before, i), line(after, i));
        }
        return found;
    }

    private static void differs(List<String> found, String what, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            found.add(what + ": <" + before + "> became <" + after + ">");
        }
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "(no such line)";
    }

    /** A token has always the same length, so that only the day a browser was last used is taken out. */
    private int sizeToCompare() {
        return LAST_USED.matcher(body).replaceAll("").getBytes(StandardCharsets.UTF_8).length;
    }

    private List<String> maskedLines() {
        String masked = TOKEN.matcher(body).replaceAll("name=\"csrf\" value=\"(token)\"");
        masked = OWNER.matcher(masked).replaceAll("(for whom)");
        masked = FRESH.matcher(masked).replaceAll("(fresh)");
        masked = LAST_USED.matcher(masked).replaceAll("(day)");
        return Arrays.asList(NONCE.matcher(masked).replaceAll("(nonce)").split("\n", -1));
    }

    private Map<String, List<String>> maskedHeaders() {
        Map<String, List<String>> masked = new TreeMap<>();
        headers.forEach((name, values) -> masked.put(
                name,
                values.stream()
                        .map(value -> NONCE.matcher(value).replaceAll("(nonce)"))
                        .toList()));
        if (LAST_USED.matcher(body).find()) {
            masked.remove("content-length");
        }
        return masked;
    }
}
