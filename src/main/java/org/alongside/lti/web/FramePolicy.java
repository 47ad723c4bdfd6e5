package org.alongside.lti.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.identity.security.SessionOrigin;
import org.alongside.identity.security.SignedInState;
import org.alongside.lti.registration.FrameOrigins;
import org.alongside.lti.registration.Registrations;

/**
 * Who may show an answer in a frame: the one platform that the session came from, and nobody where somebody signed in
 * by themselves. A session that has ended inside a platform's frame is remembered by a cookie, which names the platform
 * and nobody, so that the page that says so can be read there. Before there is a session, on the way of a launch, it is
 * the platform whose page sent the browser here.
 */
@Dependent
public class FramePolicy {

    private static final String COOKIE = "__Host-alongside-frame";
    private static final String WAY_OF_LAUNCHES = "/lti/";

    private final Registrations registrations;
    private final FrameOrigins origins;

    @Inject
    public FramePolicy(Registrations registrations, FrameOrigins origins) {
        this.registrations = registrations;
        this.origins = origins;
    }

    /** The origins; empty where nobody may. */
    public Set<String> ancestors(HttpServletRequest request) {
        Optional<UUID> platform = SessionOrigin.in(request).map(SessionOrigin::site);
        if (platform.isPresent()) {
            return of(platform);
        }
        if (SignedInState.in(request).isPresent()) {
            return Set.of();
        }
        Set<String> sender =
                request.getServletPath().startsWith(WAY_OF_LAUNCHES) ? ofSender(request) : Set.<String>of();
        return sender.isEmpty() ? of(remembered(request)) : sender;
    }

    /** This browser is in a frame of that platform: a cookie for its site only, until the browser is closed. */
    static void remember(HttpServletResponse response, UUID platform) {
        response.addHeader(
                "Set-Cookie", COOKIE + "=" + platform + "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned");
    }

    private Set<String> of(Optional<UUID> platform) {
        return platform.map(known()::get).orElse(Set.of());
    }

    /** All origins of the registration that the sending page is one of; several of one host have the same. */
    private Set<String> ofSender(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Origin"))
                .or(() -> Optional.ofNullable(request.getHeader("Referer")))
                .flatMap(FramePolicy::origin)
                .flatMap(sender -> known().values().stream()
                        .filter(platform -> platform.contains(sender))
                        .findFirst())
                .orElse(Set.of());
    }

    private Map<UUID, Set<String>> known() {
        return origins.orElse(() -> registrations.frameAncestors());
    }

    private static Optional<String> origin(String header) {
        try {
            return FrameOrigins.origin(header);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> remembered(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(FramePolicy::id);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
