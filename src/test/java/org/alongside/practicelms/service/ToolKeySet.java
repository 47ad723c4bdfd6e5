package org.alongside.practicelms.service;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.Optional;

/** The tool's public keys, read from its key set address; read again when a token names a key that is not there. */
final class ToolKeySet {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI address;
    private volatile JWKSet known = new JWKSet();

    ToolKeySet(String address) {
        this.address = URI.create(address);
    }

    /** The key with this id, if the tool publishes it, it is RSA, and it has 2048 bits or more. */
    Optional<RSAKey> key(String kid) {
        if (known.getKeyByKeyId(kid) == null) {
            known = fetch();
        }
        JWK key = known.getKeyByKeyId(kid);
        return key instanceof RSAKey rsa && rsa.size() >= 2048 ? Optional.of(rsa) : Optional.empty();
    }

    private JWKSet fetch() {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? JWKSet.parse(answer.body()) : known;
        } catch (IOException | ParseException unreadable) {
            return known;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return known;
        }
    }
}
