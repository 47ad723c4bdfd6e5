package org.alongside.lti.service;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.alongside.lti.message.ToolAddress;
import org.alongside.lti.registration.EgressRules;
import org.alongside.lti.security.PlatformUnreachable;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * The one way out: whatever this server asks of another goes through here. Addresses are judged by {@link EgressRules},
 * names are looked up once ({@link CheckedNames}); no redirects, no cookies, no second try, five seconds in all, 256
 * KiB at most, in a hundred headers at most of 8 KiB each.
 */
@ApplicationScoped
public class PlatformHttp {

    private static final Timeout CONNECT = Timeout.ofSeconds(2);
    private static final Duration WHOLE = Duration.ofSeconds(5);
    private static final int LARGEST = 256 * 1024;
    private static final int LONGEST_LINE = 8 * 1024;
    private static final int MOST_HEADERS = 100;
    private static final int CONNECTIONS = 64;
    private static final int CONNECTIONS_TO_ONE = 8;

    private final EgressRules rules;
    private final CloseableHttpClient client;

    protected PlatformHttp() {
        rules = null;
        client = null;
    }

    @Inject
    public PlatformHttp(EgressRules rules, ToolAddress tool) {
        this(rules, tool, InetAddress::getAllByName);
    }

    PlatformHttp(EgressRules rules, ToolAddress tool, CheckedNames.NameLookup lookup) {
        this.rules = rules;
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedNames(rules, lookup))
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxLineLength(LONGEST_LINE)
                                        .setMaxHeaderCount(MOST_HEADERS)
                                        .build())
                                .build())
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(CONNECTIONS_TO_ONE)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(Timeout.of(WHOLE))
                                .setTimeToLive(TimeValue.ofMinutes(1))
                                .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(CONNECT)
                        .setResponseTimeout(Timeout.of(WHOLE))
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent("Alongside (+" + tool.base() + ")")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .build();
    }

    @PreDestroy
    void end() {
        client.close(CloseMode.IMMEDIATE);
    }

    /** What a server answered. */
    public record HttpReply(int status, List<Header> headers, byte[] body) {

        public boolean isGood() {
            return status / 100 == 2;
        }

        /** The values of all headers of this name. */
        List<String> values(String name) {
            return headers.stream()
                    .filter(header -> header.getName().equalsIgnoreCase(name))
                    .map(Header::getValue)
                    .toList();
        }

        Optional<String> first(String name) {
            return values(name).stream().findFirst();
        }
    }

    /** @throws PlatformUnreachable for an unsafe address, a time-out, a broken connection, too much of anything */
    public HttpReply send(PlatformRequest request) throws PlatformUnreachable {
        if (rules.problem(request.address()).isPresent()) {
            throw new PlatformUnreachable("address refused");
        }
        HttpUriRequestBase ready = ready(request);
        CompletableFuture<Boolean> over =
                new CompletableFuture<Boolean>().completeOnTimeout(true, WHOLE.toMillis(), TimeUnit.MILLISECONDS);
        over.thenAccept(late -> stop(ready, late));
        try {
            return client.execute(ready, PlatformHttp::reply);
        } catch (CheckedNames.HostRefused refused) {
            throw new PlatformUnreachable("address refused");
        } catch (UnknownHostException e) {
            throw new PlatformUnreachable("name unknown");
        } catch (IOException e) {
            boolean late = over.getNow(false) || e instanceof java.net.SocketTimeoutException;
            throw new PlatformUnreachable(
                    late
                            ? "no answer in " + WHOLE.toSeconds() + " seconds"
                            : e.getClass().getSimpleName());
        } finally {
            over.complete(false);
        }
    }

    private static void stop(HttpUriRequestBase request, boolean late) {
        if (late) {
            request.cancel();
        }
    }

    private static HttpUriRequestBase ready(PlatformRequest request) {
        HttpUriRequestBase ready =
                new HttpUriRequestBase(request.body().isPresent() ? "POST" : "GET", URI.create(request.address()));
        request.headers().forEach(ready::setHeader);
        request.body()
                .map(text -> new ByteArrayEntity(text.getBytes(StandardCharsets.UTF_8), null))
                .ifPresent(ready::setEntity);
        return ready;
    }

    private static HttpReply reply(ClassicHttpResponse response) throws IOException {
        HttpReply sent = new HttpReply(response.getCode(), List.of(response.getHeaders()), body(response.getEntity()));
        List<String> codings = sent.values("Content-Encoding").stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .toList();
        return new HttpReply(sent.status(), sent.headers(), ServiceBody.text(sent.body(), codings, LARGEST));
    }

    private static byte[] body(HttpEntity entity) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        InputStream sent = entity.getContent();
        byte[] bytes = sent.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("body larger than " + LARGEST + " bytes");
        }
        return bytes;
    }
}
