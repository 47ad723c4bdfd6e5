package org.alongside.lti.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.lti.security.KeySetSource;
import org.alongside.lti.security.PlatformUnreachable;

/** Does the download of a platform's key set (Security 6.3). */
@ApplicationScoped
public class KeySetDownload implements KeySetSource {

    private static final Pattern MAX_AGE = Pattern.compile("max-age\\s*=\\s*(\\d{1,9})");

    private final PlatformHttp http;

    protected KeySetDownload() {
        this(null);
    }

    @Inject
    public KeySetDownload(PlatformHttp http) {
        this.http = http;
    }

    @Override
    public PublishedKeySet fetch(String address) throws PlatformUnreachable {
        PlatformHttp.HttpReply reply = http.send(PlatformRequest.to(address).header("Accept", "application/json"));
        if (!reply.isGood()) {
            throw new PlatformUnreachable("answer " + reply.status() + ", no key set");
        }
        return new PublishedKeySet(
                reply.body(), maxAge(reply.first("Cache-Control").orElse("")));
    }

    private static Optional<Duration> maxAge(String cacheControl) {
        Matcher matcher = MAX_AGE.matcher(cacheControl);
        return matcher.find() ? Optional.of(Duration.ofSeconds(Long.parseLong(matcher.group(1)))) : Optional.empty();
    }
}
