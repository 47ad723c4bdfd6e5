package org.alongside.practicelms;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.alongside.practicelms.course.Scope;
import org.alongside.practicelms.launch.LaunchDesk;

/** A practice LMS and a stub tool for its own tests, with a clock that stands still until it is moved. */
final class Practice implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final String MODULE = "0b7f2c1e-7c55-4a50-9d7e-1f6f4f3e2a10";
    static final String SCORE = "application/vnd.ims.lis.v1.score+json";

    final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    final StubTool tool = new StubTool();
    final PracticeLms lms = PracticeLms.start(PracticeLmsSettings.forModule(MODULE)
            .withPort(0)
            .withTool(tool.base())
            .withClock(now::get));
    final LaunchDriver driver = new LaunchDriver(lms);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Practice() {
        tool.issuer = lms.issuer();
    }

    /** The form of a request for a token that is right, with these scopes. */
    Map<String, String> tokenForm(String scopes) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("client_assertion", tool.assertion(lms, now.get().getEpochSecond(), claims -> {}));
        form.put("scope", scopes);
        return form;
    }

    HttpResponse<String> token(Map<String, String> form) {
        return send(request("/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(LaunchDesk.encode(form))));
    }

    /** A request with a fresh access token for this scope. */
    HttpRequest.Builder with(Scope scope, String address) {
        String token = json(token(tokenForm(scope.uri()))).getString("access_token");
        return request(address).header("Authorization", "Bearer " + token);
    }

    HttpResponse<String> score(String json) {
        return send(with(Scope.SCORE, "/api/lineitem/7/scores?type=lti")
                .header("Content-Type", SCORE)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** @param address a path of the practice LMS, or absolute */
    HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address.startsWith("/") ? lms.issuer() + address : address));
    }

    HttpResponse<String> get(String address, String accept, Scope scope) {
        return send(with(scope, address).header("Accept", accept));
    }

    /** A page, as this person. */
    String page(String path, String userId) {
        return send(request(path).header("Cookie", LaunchDesk.COOKIE + "=" + userId))
                .body();
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    @Override
    public void close() {
        lms.close();
        tool.close();
    }
}
