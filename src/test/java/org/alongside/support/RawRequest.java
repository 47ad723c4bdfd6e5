package org.alongside.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request written by hand, byte for byte: with a host, headers and paths that no client library lets through. It asks
 * for the connection to end, so that the answer is all that comes.
 */
public final class RawRequest {

    private static final int PATIENCE_MILLIS = 60_000;

    private final String line;
    private final List<String> headers = new ArrayList<>();

    private RawRequest(String method, String target) {
        this.line = method + " " + target + " HTTP/1.1";
    }

    public static RawRequest of(String method, String target) {
        return new RawRequest(method, target);
    }

    public RawRequest with(String header, String value) {
        headers.add(header + ": " + value);
        return this;
    }

    /** What came: the first value of each header under its name in small letters. */
    public record RawAnswer(int status, Map<String, String> headers, String text) {

        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }
    }

    /** Sends it under the site's own host. */
    public RawAnswer to(URI site) {
        headers.add(0, "Host: " + site.getAuthority());
        return sent(site);
    }

    /** Sends it with the hosts that its headers name, or with none. */
    public RawAnswer sent(URI site) {
        String all = line + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(all.getBytes(StandardCharsets.ISO_8859_1));
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    private static RawAnswer read(InputStream in) throws IOException {
        String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        int end = all.indexOf("\r\n\r\n");
        String[] head = all.substring(0, end).split("\r\n");
        Map<String, String> headers = new LinkedHashMap<>();
        for (int n = 1; n < head.length; n++) {
            String[] pair = head[n].split(": ?", 2);
            headers.putIfAbsent(pair[0].toLowerCase(Locale.ROOT), pair[1]);
        }
        return new RawAnswer(Integer.parseInt(head[0].split(" ")[1]), headers, all);
    }
}
