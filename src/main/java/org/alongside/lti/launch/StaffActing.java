package org.alongside.lti.launch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.alongside.identity.People;
import org.alongside.identity.log.OwnLog;
import org.alongside.identity.log.OwnLogKind;
import org.alongside.lti.message.ActedLinkMessage;
import org.alongside.lti.message.CommonClaims;

/**
 * Takes in a launch by staff in somebody's name (INV-57): it makes, reads and changes nothing of that person, whether
 * we know them or not. Where we do, their own log says that it was.
 */
@Dependent
public class StaffActing {

    private final People people;
    private final OwnLog ownLog;
    private final LaunchLog log;

    @Inject
    public StaffActing(People people, OwnLog ownLog, LaunchLog log) {
        this.people = people;
        this.ownLog = ownLog;
        this.log = log;
    }

    /** The same page for everybody in whose name somebody may act. */
    Landing shown(ActedLinkMessage message, JudgedLaunch.AuthenticLaunch launch, Instant now) {
        CommonClaims claims = message.common();
        people.known(claims.issuer(), claims.person().subject())
                .ifPresent(owner -> ownLog.write(owner, OwnLogKind.ACTED_FOR, now));
        log.write(launch.verdict(), LaunchOrigin.of(launch), now);
        return Landing.outline(message.target());
    }
}
