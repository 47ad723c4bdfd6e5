package org.alongside.lti.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.alongside.lti.security.PlatformUnreachable;

/** Asks platforms' servers: guarded addresses, no redirects, five seconds in all, 256 KiB at most. */
@ApplicationScoped
public class PlatformHttp {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration WHOLE = Duration.ofSeconds(5);
    private static final int LARGEST = 256 * 1024;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** What a server answered. */
    public record HttpReply(int status, HttpHeaders headers, byte[] body) {

        public boolean isGood() {
            return status / 100 == 2;
        }
    }

    /** @throws PlatformUnreachable for an unsafe address, a time-out, a broken connection, a body too large */
    public HttpReply send(HttpRequest.Builder request) throws PlatformUnreachable {
        HttpRequest ready = request.timeout(WHOLE).build();
        ResolvedAddress.demandSafe(ready.uri());
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(ready, info -> new BoundedBody(LARGEST));
        try {
            HttpResponse<byte[]> response = answer.get(WHOLE.toMillis(), TimeUnit.MILLISECONDS);
            byte[] text = ServiceBody.text(response.body(), codings(response.headers()), LARGEST);
            return new HttpReply(response.statusCode(), response.headers(), text);
        } catch (IOException e) {
            throw new PlatformUnreachable(e.getMessage());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new PlatformUnreachable("no answer in " + WHOLE.toSeconds() + " seconds");
        } catch (ExecutionException e) {
            throw new PlatformUnreachable(e.getCause().getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformUnreachable("interrupted");
        }
    }

    private static List<String> codings(HttpHeaders headers) {
        return headers.allValues("Content-Encoding").stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .toList();
    }

    /** A request to this address. @throws PlatformUnreachable where the text is no address */
    static HttpRequest.Builder to(String address) throws PlatformUnreachable {
        try {
            return HttpRequest.newBuilder(URI.create(address));
        } catch (IllegalArgumentException e) {
            throw new PlatformUnreachable("no address");
        }
    }
}
