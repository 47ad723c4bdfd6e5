package org.alongside.lti.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.identity.visit.Visit;
import org.alongside.lti.registration.Registration;
import org.alongside.lti.registration.RegistrationForm;

/** The fields of the form as they were typed, or as a registration has them. */
final class PlatformFields {

    private static final List<String> NAMES = List.of(
            "issuer",
            "client_id",
            "authorization_endpoint",
            "token_endpoint",
            "jwks_uri",
            "token_audience",
            "deployments",
            "trusted_audiences",
            "frame_origins");

    private PlatformFields() {}

    static Map<String, String> typed(Visit visit) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String name : NAMES) {
            typed.put(name, visit.text(name).strip());
        }
        return typed;
    }

    static Map<String, String> of(Registration registration) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("issuer", registration.issuer());
        fields.put("client_id", registration.clientId());
        fields.put("authorization_endpoint", registration.authorizationEndpoint());
        fields.put("token_endpoint", registration.tokenEndpoint());
        fields.put("jwks_uri", registration.jwksUri());
        String audience = registration.tokenAudience();
        fields.put("token_audience", audience.equals(registration.tokenEndpoint()) ? "" : audience);
        fields.put("trusted_audiences", String.join(" ", registration.trustedAudiences()));
        fields.put("frame_origins", String.join(" ", registration.otherFrameOrigins()));
        return fields;
    }

    static RegistrationForm form(Map<String, String> typed) {
        return new RegistrationForm(
                typed.get("issuer"),
                typed.get("client_id"),
                typed.get("authorization_endpoint"),
                typed.get("token_endpoint"),
                typed.get("jwks_uri"),
                Optional.of(typed.get("token_audience")).filter(text -> !text.isEmpty()),
                words(typed.get("deployments")).toList(),
                Set.copyOf(words(typed.get("trusted_audiences")).distinct().toList()),
                Set.copyOf(words(typed.get("frame_origins")).distinct().toList()));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty());
    }
}
