package org.alongside.lti.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody says about a platform, on the page or in the file, before it is believed.
 *
 * @param tokenAudience what the platform wants as audience of our assertions; the token endpoint where it is empty
 * @param frameOrigins origins that may frame us besides those of the issuer and the authorisation endpoint
 */
public record RegistrationForm(
        String issuer,
        String clientId,
        String authorizationEndpoint,
        String tokenEndpoint,
        String jwksUri,
        Optional<String> tokenAudience,
        List<String> deployments,
        Set<String> trustedAudiences,
        Set<String> frameOrigins) {

    private static final int LONGEST_ID = 255;
    private static final int LONGEST_ADDRESS = 1000;

    public RegistrationForm {
        deployments = List.copyOf(deployments);
        trustedAudiences = Set.copyOf(trustedAudiences);
        frameOrigins = Set.copyOf(frameOrigins);
    }

    /** Field (as it is called in the file) to what is wrong with it, in the order of the form. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        address(problems, "issuer", issuer);
        if (clientId.isBlank() || clientId.length() > LONGEST_ID) {
            problems.put("client_id", "It must have 1 to 255 letters.");
        }
        address(problems, "authorization_endpoint", authorizationEndpoint);
        address(problems, "token_endpoint", tokenEndpoint);
        address(problems, "jwks_uri", jwksUri);
        if (deployments.stream().anyMatch(id -> id.isBlank() || id.length() > LONGEST_ID)) {
            problems.put("deployments", "Each deployment id must have 1 to 255 letters.");
        }
        if (frameOrigins.stream().anyMatch(origin -> !FrameOrigins.isOrigin(origin))) {
            problems.put("frame_origins", "Each must be an address without a path, like https://lms.example.");
        }
        return problems;
    }

    /** Field to the address that is asked or visited for it. */
    Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("authorization_endpoint", authorizationEndpoint);
        addresses.put("token_endpoint", tokenEndpoint);
        addresses.put("jwks_uri", jwksUri);
        return addresses;
    }

    private static void address(Map<String, String> problems, String field, String address) {
        if (address.isBlank()) {
            problems.put(field, "It is missing.");
        } else if (address.length() > LONGEST_ADDRESS || field.equals("issuer") && address.length() > LONGEST_ID) {
            problems.put(field, "It is too long.");
        } else {
            SafeAddress.problem(address).ifPresent(problem -> problems.put(field, problem));
        }
    }
}
