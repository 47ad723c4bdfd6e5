package org.alongside.lti.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.Visit;
import org.alongside.lti.registration.Registration;
import org.alongside.lti.registration.Registrations;

/** Shows one platform, and lets an administrator stop it or let it go on. */
@Named
@RequestScoped
public class PlatformPage {

    @Inject
    Visit visit;

    @Inject
    Registrations registrations;

    private Registration platform;
    private boolean asking;

    public void act() {
        platform = registrations.find(visit.neededId("id")).orElseThrow(NotHere::new);
        if (visit.isPost()) {
            decide();
        }
    }

    /** Everybody who came from a platform that is stopped is turned away, so it is asked once. */
    private void decide() {
        if (visit.has("go")) {
            registrations.enable(platform.id(), visit.now());
        } else if (visit.has("stop") && "yes".equals(visit.text("sure"))) {
            registrations.disable(platform.id(), visit.now());
        } else if (visit.has("stop")) {
            asking = true;
            return;
        } else {
            throw new NotHere();
        }
        Go.to("/admin/platform?id=" + platform.id() + "&kept=1");
    }

    public String getId() {
        return platform.id().toString();
    }

    /** Whether it is to be stopped, and nobody has said yet that they are sure. */
    public boolean isAsking() {
        return asking;
    }

    public boolean isKept() {
        return visit.has("kept");
    }

    public String getIssuer() {
        return platform.issuer();
    }

    public String getClientId() {
        return platform.clientId();
    }

    public String getFrom() {
        return visit.say("platforms.from." + platform.source());
    }

    public boolean isOfFile() {
        return platform.source() == Registration.RegistrationSource.FILE;
    }

    public boolean isStopped() {
        return platform.isDisabled();
    }

    public String getState() {
        return platform.disabledAt()
                .map(since -> visit.say("platform.state.stopped", visit.words().dayAndSeconds(since)))
                .orElseGet(() -> visit.say("platform.state.open"));
    }

    public String getTokenEndpoint() {
        return platform.tokenEndpoint();
    }

    public String getAuthorizationEndpoint() {
        return platform.authorizationEndpoint();
    }

    public String getJwksUri() {
        return platform.jwksUri();
    }

    /** The origins that may show our pages in a frame; none of a stopped one. */
    public String getAncestors() {
        return isStopped() ? "–" : String.join(", ", platform.frameOrigins());
    }
}
