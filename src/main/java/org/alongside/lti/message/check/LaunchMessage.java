package org.alongside.lti.message.check;

import static org.alongside.lti.message.Claims.LTI;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alongside.lti.message.AgsClaim;
import org.alongside.lti.message.Claims;
import org.alongside.lti.message.ContextClaim;
import org.alongside.lti.message.Roles;

/**
 * A resource-link launch that passed every check, in our words. It lives for one request: the name and the address in
 * it go to {@code identity} and nowhere else, and the whole of it is never stored or logged.
 *
 * @param module the module that this link leads to: custom parameter {@code module}, or {@code ?module=} of the target
 */
public record LaunchMessage(
        String issuer,
        String subject,
        String deploymentId,
        String resourceLinkId,
        Optional<ContextClaim> context,
        Roles roles,
        Optional<UUID> module,
        Optional<AgsClaim> ags,
        Optional<String> name,
        Optional<String> email) {

    /** @param claims of a token in which every check passed */
    static LaunchMessage of(Claims claims) {
        return new LaunchMessage(
                claims.text("iss").orElseThrow(),
                claims.text("sub").orElseThrow(),
                claims.text(LTI + "deployment_id").orElseThrow(),
                claims.object(LTI + "resource_link").text("id").orElseThrow(),
                ContextClaim.of(claims),
                Roles.of(claims.texts(LTI + "roles")),
                module(claims),
                AgsClaim.of(claims),
                name(claims),
                claims.text("email"));
    }

    /** Names come whole, in parts, or not at all (Core 5.3.6.2; certification: "Names Only", "No PII"). */
    private static Optional<String> name(Claims claims) {
        return claims.text("name").or(() -> claims.text("given_name")).or(() -> claims.text("family_name"));
    }

    private static Optional<UUID> module(Claims claims) {
        return claims.object(LTI + "custom")
                .text("module")
                .flatMap(LaunchMessage::uuid)
                .or(() -> inQuery(claims.text(LTI + "target_link_uri").orElseThrow()));
    }

    private static Optional<UUID> inQuery(String target) {
        String query = URI.create(target).getQuery();
        return Stream.ofNullable(query)
                .flatMap(text -> Arrays.stream(text.split("&")))
                .filter(part -> part.startsWith("module="))
                .map(part -> part.substring("module=".length()))
                .map(LaunchMessage::uuid)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A variable that the platform did not resolve ({@code $Something}) is no id; it counts as absent (Core B). */
    private static Optional<UUID> uuid(String text) {
        Predicate<String> form = value -> value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
        return Optional.of(text).filter(form).map(UUID::fromString);
    }
}
