package org.alongside.identity.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.alongside.identity.device.WindowGuest.GuestOrigin;
import org.alongside.identity.device.WindowPasses;

/** The address at which somebody in the frame of a course goes on in a window of its own. */
@Dependent
public class WindowLink {

    private final WindowPasses passes;

    @Inject
    public WindowLink(WindowPasses passes) {
        this.passes = passes;
    }

    /** With a pass in it, for once; empty for those whom no platform shows in a frame, because nobody frames them. */
    public String of(HttpServletRequest request, Instant now) {
        return SessionOrigin.in(request)
                .map(way -> new GuestOrigin(way.id(), way.site()))
                .flatMap(way -> SignedInState.in(request)
                        .map(state -> "/identity/window?pass=" + passes.make(state.device(), way, now)))
                .orElse("");
    }
}
