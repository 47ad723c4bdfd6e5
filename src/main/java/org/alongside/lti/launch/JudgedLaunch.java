package org.alongside.lti.launch;

import java.util.UUID;
import org.alongside.lti.message.check.LaunchVerdict;
import org.alongside.lti.message.login.LoginVerdict;
import org.alongside.lti.message.login.RegisteredPlatform;

/** A launch that was judged is authentic, or it is rejected. */
public sealed interface JudgedLaunch {

    /**
     * Every check passed.
     *
     * @param deployment our id of the active deployment that it came through
     */
    record AuthenticLaunch(LaunchVerdict.LaunchAccepted verdict, RegisteredPlatform platform, UUID deployment)
            implements JudgedLaunch {}

    /** @param login what we found of the login that the answer used up */
    record RejectedLaunch(LaunchVerdict.LaunchRefused verdict, LoginVerdict login) implements JudgedLaunch {}
}
