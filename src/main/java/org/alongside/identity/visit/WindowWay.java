package org.alongside.identity.visit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.alongside.identity.device.WindowGuest.GuestOrigin;
import org.alongside.identity.device.WindowPasses;
import org.alongside.identity.security.SessionOrigin;
import org.alongside.identity.security.SignedInState;

/**
 * The way from the frame of a course, which may not ask for passkeys, into a window of its own: to the same page there,
 * and from it on to what the page was asked for.
 */
@Dependent
public class WindowWay {

    private final Visit visit;
    private final WindowPasses passes;

    @Inject
    public WindowWay(Visit visit, WindowPasses passes) {
        this.visit = visit;
        this.passes = passes;
    }

    /**
     * An address that opens once; empty for those whom no platform shows in a frame, because nobody frames them.
     *
     * @param page on which they go on
     * @param next where that page leads afterwards; empty for nowhere
     */
    public String to(String page, String next) {
        String target = next.isEmpty() ? page : Go.withNext(page, next);
        return pass().map(pass ->
                        "/identity/window?pass=" + pass + "&next=" + URLEncoder.encode(target, StandardCharsets.UTF_8))
                .orElse("");
    }

    private Optional<String> pass() {
        return SessionOrigin.in(visit.request())
                .map(way -> new GuestOrigin(way.id(), way.site()))
                .flatMap(way ->
                        SignedInState.in(visit.request()).map(state -> passes.make(state.device(), way, visit.now())));
    }
}
