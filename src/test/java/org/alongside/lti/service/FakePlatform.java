package org.alongside.lti.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyOperation;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

/** A platform's servers on loopback for one test: answers are set by path, requests are counted. */
public final class FakePlatform implements AutoCloseable {

    /** What to answer, and what came. */
    public record Answer(int status, String contentType, String body, Map<String, String> headers) {

        public static Answer json(String body) {
            return new Answer(200, "application/json", body, Map.of());
        }

        public static Answer status(int status) {
            return new Answer(status, "text/plain", "", Map.of());
        }
    }

    public record Seen(String method, String uri, Map<String, List<String>> headers, String body) {}

    /** One pair for all tests, made from a fixed seed: making one takes a while. */
    public static final RSAKey CAMPUS = key(1).keyID("campus-1").build();

    public static final RSAKey STRANGER = key(2).keyID("campus-1").build();
    public static final RSAKey ENCRYPTION = new RSAKey.Builder(CAMPUS)
            .keyID("campus-enc")
            .keyUse(KeyUse.ENCRYPTION)
            .build();
    public static final RSAKey OPERATIONS = new RSAKey.Builder(CAMPUS)
            .keyID("campus-ops")
            .keyOperations(Set.of(KeyOperation.SIGN))
            .build();
    public static final RSAKey ONLY_RS256 = new RSAKey.Builder(CAMPUS)
            .keyID("campus-rs256-only")
            .algorithm(JWSAlgorithm.RS256)
            .build();

    private final HttpServer server;
    private final Map<String, Function<Seen, Answer>> answers = new ConcurrentHashMap<>();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();

    public FakePlatform() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
        publish(CAMPUS, ENCRYPTION, OPERATIONS, ONLY_RS256);
    }

    public void publish(JWK... keys) {
        answer("/jwks", Answer.json(new JWKSet(List.of(keys)).toPublicJWKSet().toString()));
    }

    public void answer(String path, Answer answer) {
        answers.put(path, request -> answer);
    }

    public void answer(String path, Function<Seen, Answer> answer) {
        answers.put(path, answer);
    }

    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public List<Seen> seen(String path) {
        return seen.stream()
                .filter(request -> request.uri().split("\\?")[0].equals(path))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        Seen request = new Seen(
                exchange.getRequestMethod(), exchange.getRequestURI().toString(), exchange.getRequestHeaders(), body);
        Answer answer = note(request);
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        exchange.getResponseHeaders().add("Content-Type", answer.contentType());
        byte[] text = answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] bytes = "gzip".equals(answer.headers().get("Content-Encoding")) ? gzip(text) : text;
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static byte[] gzip(byte[] text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text);
        }
        return bytes.toByteArray();
    }

    private Answer note(Seen request) {
        seen.add(request);
        return answers.getOrDefault(request.uri().split("\\?")[0], ignored -> Answer.status(404))
                .apply(request);
    }

    private static RSAKey.Builder key(int seed) {
        try {
            SecureRandom fixed = SecureRandom.getInstance("SHA1PRNG");
            fixed.setSeed(seed);
            return new RSAKey.Builder(
                    new RSAKeyGenerator(2048).secureRandom(fixed).generate());
        } catch (NoSuchAlgorithmException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
