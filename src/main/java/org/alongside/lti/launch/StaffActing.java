package org.alongside.lti.launch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.alongside.identity.People;
import org.alongside.identity.log.SiteActs;
import org.alongside.lti.message.ActedLinkMessage;
import org.alongside.lti.message.CommonClaims;

/**
 * Takes in a launch by staff in somebody's name (INV-57): it makes, reads and changes nothing of that person, whether
 * we know them or not. Where we do, their own log says that it was, and the log of access does in any case.
 */
@Dependent
public class StaffActing {

    private final People people;
    private final SiteActs acts;
    private final LaunchLog log;

    @Inject
    public StaffActing(People people, SiteActs acts, LaunchLog log) {
        this.people = people;
        this.acts = acts;
        this.log = log;
    }

    /** The same page for everybody in whose name somebody may act. */
    Landing shown(ActedLinkMessage message, JudgedLaunch.AuthenticLaunch launch, Instant now) {
        CommonClaims claims = message.common();
        acts.actedFor(people.known(claims.issuer(), claims.person().subject()), claims.issuer(), now);
        log.write(launch.verdict(), LaunchOrigin.of(launch), now);
        return Landing.outline(message.target());
    }
}
