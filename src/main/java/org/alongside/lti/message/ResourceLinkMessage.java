package org.alongside.lti.message;

import static org.alongside.lti.message.Claims.LTI;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.content.offering.Target;

/**
 * A resource link message says that somebody opened a link in a course (Core 5.2, {@code LtiResourceLinkRequest}).
 *
 * @param resourceLinkId unique within its deployment only
 * @param target what the link leads to: the custom parameter {@code target}, or {@code ?target=} of the address of the
 *     link, as {@link Target#text} writes it; {@code module} with a bare uuid is short for a target of that kind
 */
public record ResourceLinkMessage(
        CommonClaims common, String resourceLinkId, Optional<Target> target, Optional<AgsClaim> ags)
        implements LtiMessage {

    private static final String TARGET = "target";
    private static final String MODULE = "module";

    /** This, or what it is where somebody acts in another's name. @param claims as {@link #of} takes them */
    public static LtiMessage read(Claims claims) {
        return ActedLinkMessage.isActed(claims)
                ? new ActedLinkMessage(CommonClaims.of(claims), target(claims))
                : of(claims);
    }

    /** @param claims of a token in which every check passed */
    public static ResourceLinkMessage of(Claims claims) {
        return new ResourceLinkMessage(
                CommonClaims.of(claims),
                claims.object(LTI + "resource_link").text("id").orElseThrow(),
                target(claims),
                AgsClaim.of(claims));
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.resourceLink(this);
    }

    /** A variable that the platform did not resolve ({@code $Something}) is no target; it counts as absent (Core B). */
    private static Optional<Target> target(Claims claims) {
        Claims custom = claims.object(LTI + "custom");
        String link = claims.text(LTI + "target_link_uri").orElseThrow();
        return custom.text(TARGET)
                .flatMap(Target::parse)
                .or(() -> custom.text(MODULE).flatMap(ResourceLinkMessage::module))
                .or(() -> inQuery(link, TARGET).flatMap(Target::parse))
                .or(() -> inQuery(link, MODULE).flatMap(ResourceLinkMessage::module));
    }

    private static Optional<Target> module(String id) {
        return Target.parse(MODULE + ":" + id);
    }

    private static Optional<String> inQuery(String link, String name) {
        return Stream.ofNullable(URI.create(link).getQuery())
                .flatMap(query -> Arrays.stream(query.split("&")))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> part.substring(name.length() + 1))
                .findFirst();
    }
}
