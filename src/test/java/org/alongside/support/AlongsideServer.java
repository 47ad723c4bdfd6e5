package org.alongside.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The real server with the real WAR, as a child process: what {@code mvn -Prun} shows is what the browser tests test.
 * It stops with its parent: closing it, or the end of this JVM, ends the child.
 */
public final class AlongsideServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern REFUSED = Pattern.compile("\"refused\"\\s*:\\s*\"([^\"]*)\"");

    /** A sentence of ours, and what the server says once the application has not started. */
    private static final Pattern OURS = Pattern.compile("org\\.alongside\\.[\\w.$]++ ++E ([^\\n]*+)");

    private static final Pattern NOT_STARTED = Pattern.compile("CWWKZ000[24]E");

    private final Process process;
    private final URI base;
    private final Path folder;
    private String refusal;

    private AlongsideServer(Process process, URI base, Path folder) {
        this.process = process;
        this.base = base;
        this.folder = folder;
    }

    /**
     * @param folder where the server keeps its configuration and logs; made where missing
     * @param port the port of {@code http://localhost}
     * @param environment what the application reads; see the README
     * @throws IllegalStateException where the server does not get ready; its message says why, where the server knows
     */
    public static AlongsideServer start(Path folder, int port, Map<String, String> environment) {
        AlongsideServer started = launched(folder, port, environment);
        started.awaitReady();
        return started;
    }

    /**
     * A server that says why it does not serve, and lives on.
     *
     * @throws IllegalStateException where it gets ready, or does not say it
     */
    public static AlongsideServer startRefused(Path folder, int port, Map<String, String> environment) {
        AlongsideServer started = launched(folder, port, environment);
        started.refusal = started.awaitRefusal();
        return started;
    }

    private static AlongsideServer launched(Path folder, int port, Map<String, String> environment) {
        try {
            Path server = configured(folder);
            Process process = launch(folder, server, port, environment);
            AlongsideServer started = new AlongsideServer(process, URI.create("http://localhost:" + port), server);
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence with which it does not serve. */
    public String refusal() {
        return refusal;
    }

    public URI base() {
        return base;
    }

    /** The folder of the server's own log files. */
    public Path logs() {
        return folder.resolve("logs");
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** As a power cut would: no time to tidy up. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Path configured(Path folder) throws IOException {
        Path server = folder.resolve("servers/alongside");
        Files.createDirectories(server);
        for (String name : List.of("server.xml", "common.xml", "jvm.options")) {
            Files.copy(Path.of("war-config/liberty", name), server.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.deleteIfExists(server.resolve("resources/security/ltpa.keys"));
        return server;
    }

    private static Process launch(Path folder, Path server, int port, Map<String, String> environment)
            throws IOException {
        Path wlp = Path.of(System.getProperty("wlp", "target/liberty/wlp")).toAbsolutePath();
        Path war = Path.of(System.getProperty("war", "target/alongside.war")).toAbsolutePath();
        ProcessBuilder builder = new ProcessBuilder(command(wlp, server));
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("WLP_USER_DIR", folder.toAbsolutePath().toString());
        variables.put("HTTP_PORT", Integer.toString(port));
        variables.put("ALONGSIDE_WAR", war.toString());
        variables.put("JDBC_DIR", war.resolveSibling("jdbc").toString());
        variables.put("ltpa_keys_password", UUID.randomUUID().toString());
        variables.put("ALONGSIDE_BASE_URL", "http://localhost:" + port);
        variables.putAll(environment);
        builder.environment().putAll(variables);
        builder.directory(server.toFile());
        builder.redirectErrorStream(true);
        Files.createDirectories(server.resolve("logs"));
        builder.redirectOutput(server.resolve("logs/process.log").toFile());
        return builder.start();
    }

    /** What the server's own start script does, without the script: a child that ends when it is told to. */
    private static List<String> command(Path wlp, Path server) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.add("-javaagent:" + wlp.resolve("bin/tools/ws-javaagent.jar"));
        command.add("@" + server.resolve("jvm.options").toAbsolutePath());
        command.addAll(options());
        command.add("@" + wlp.resolve("lib/platform/java/java9.options"));
        if (Runtime.version().feature() >= 24) {
            command.add("@" + wlp.resolve("lib/platform/java/java24.options"));
        }
        command.addAll(List.of("-jar", wlp.resolve("bin/tools/ws-server.jar").toString(), "alongside"));
        return command;
    }

    /** Options besides, which a run of tests may have for its many short-lived servers. */
    private static List<String> options() {
        return Stream.of(System.getProperty("server.options", "").split(" "))
                .filter(option -> !option.isEmpty())
                .toList();
    }

    private void awaitReady() {
        String refused = awaitAnswer();
        if (refused == null) {
            return;
        }
        close();
        throw new IllegalStateException(
                refused.isEmpty() ? "The server did not get ready; its log is in " + logs() : refused);
    }

    private String awaitRefusal() {
        String refused = awaitAnswer();
        if (refused == null || refused.isEmpty() || failedStart() != null) {
            close();
            throw new IllegalStateException("The server does not live on and say why it serves nobody: " + refused);
        }
        return refused;
    }

    /** Null where it is ready, the sentence where it refuses, and empty where neither comes. */
    private String awaitAnswer() {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest ready = HttpRequest.newBuilder(base.resolve("/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            Optional<HttpResponse<String>> answer = answer(client, ready);
            if (answer.filter(a -> a.statusCode() == 200).isPresent()) {
                return null;
            }
            String refused = answer.map(AlongsideServer::refusal).orElseGet(this::failedStart);
            if (refused != null) {
                return refused;
            }
            pause();
        }
        return "";
    }

    /** The sentence with which the server refuses its database, or null. */
    private static String refusal(HttpResponse<String> answer) {
        Matcher sentence = REFUSED.matcher(answer.body());
        return sentence.find() ? sentence.group(1) : null;
    }

    /** The sentence with which the application did not start, or null. */
    private String failedStart() {
        Path log = logs().resolve("messages.log");
        try {
            String text = Files.exists(log) ? Files.readString(log) : "";
            Matcher sentence = OURS.matcher(text);
            return NOT_STARTED.matcher(text).find() && sentence.find() ? sentence.group(1) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<HttpResponse<String>> answer(HttpClient client, HttpRequest request) {
        try {
            return Optional.of(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the server was starting", e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
