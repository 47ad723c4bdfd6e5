package org.alongside.lti.message.login;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a platform sends to begin a login (Security 5.1.1.1; Core 4.1). The hints are the platform's own: opaque, any
 * text, given back unaltered.
 */
public record LoginRequest(
        String issuer,
        String loginHint,
        String targetLinkUri,
        Optional<String> clientId,
        Optional<String> messageHint,
        Optional<String> deploymentHint) {

    /** A hint goes back within an address: far longer than any that a browser or a platform takes there. */
    private static final int LONGEST_HINT = 32_000;

    private static final int LONGEST_TARGET = 2000;
    private static final int LONGEST_ID = 255;

    /** Empty where iss, login_hint or target_link_uri is missing, or anything is longer than we would keep. */
    public static Optional<LoginRequest> of(Map<String, String> parameters) {
        Optional<String> issuer = text(parameters, "iss", LONGEST_ID);
        Optional<String> hint = text(parameters, "login_hint", LONGEST_HINT);
        Optional<String> target = text(parameters, "target_link_uri", LONGEST_TARGET);
        boolean tooLong = tooLong(parameters, "client_id", LONGEST_ID)
                || tooLong(parameters, "lti_message_hint", LONGEST_HINT)
                || tooLong(parameters, "lti_deployment_id", LONGEST_ID);
        if (issuer.isEmpty()
                || hint.isEmpty()
                || target.isEmpty()
                || tooLong
                || controlled(parameters).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new LoginRequest(
                issuer.get(),
                hint.get(),
                target.get(),
                text(parameters, "client_id", LONGEST_ID),
                text(parameters, "lti_message_hint", LONGEST_HINT),
                text(parameters, "lti_deployment_id", LONGEST_ID)));
    }

    /** What is missing, or longer than we would keep; for an administrator, where there is no request. */
    public static String lack(Map<String, String> parameters) {
        return Stream.of(
                        new Limit("lti_message_hint", LONGEST_HINT),
                        new Limit("login_hint", LONGEST_HINT),
                        new Limit("target_link_uri", LONGEST_TARGET),
                        new Limit("iss", LONGEST_ID),
                        new Limit("client_id", LONGEST_ID),
                        new Limit("lti_deployment_id", LONGEST_ID))
                .filter(limit -> tooLong(parameters, limit.name(), limit.longest()))
                .findFirst()
                .map(limit -> limit.name() + " is longer than " + limit.longest() + " letters")
                .or(() -> controlled(parameters).map(name -> name + " has a control character in it"))
                .orElse("iss, login_hint or target_link_uri is missing");
    }

    private record Limit(String name, int longest) {}

    /** The same request at this client id: that of the registration it was found to mean. */
    public LoginRequest at(String client) {
        return new LoginRequest(issuer, loginHint, targetLinkUri, Optional.of(client), messageHint, deploymentHint);
    }

    /** As a platform would write it into the query of our login address. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("iss", issuer);
        parameters.put("login_hint", loginHint);
        parameters.put("target_link_uri", targetLinkUri);
        clientId.ifPresent(client -> parameters.put("client_id", client));
        messageHint.ifPresent(hint -> parameters.put("lti_message_hint", hint));
        deploymentHint.ifPresent(hint -> parameters.put("lti_deployment_id", hint));
        return parameters;
    }

    private static boolean tooLong(Map<String, String> parameters, String name, int longest) {
        return parameters.getOrDefault(name, "").length() > longest;
    }

    /** The field that no platform means so: a line, a zero or an escape in it would go on into addresses and rows. */
    private static Optional<String> controlled(Map<String, String> parameters) {
        return Stream.of("iss", "client_id", "login_hint", "lti_message_hint", "target_link_uri", "lti_deployment_id")
                .filter(name -> parameters.getOrDefault(name, "").chars().anyMatch(Character::isISOControl))
                .findFirst();
    }

    private static Optional<String> text(Map<String, String> parameters, String name, int longest) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty() && value.length() <= longest);
    }
}
