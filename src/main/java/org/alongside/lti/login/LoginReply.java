package org.alongside.lti.login;

import org.alongside.lti.message.check.LaunchVerdict;
import org.alongside.lti.message.login.LoginSecrets;

/** A platform's login is answered by sending the browser on, or by a refusal. */
public sealed interface LoginReply {

    /** @param address of the platform, with everything it needs to answer */
    record LoginRedirect(String address, LoginSecrets secrets) implements LoginReply {}

    /** Nothing was written down. */
    record LoginRefused(LaunchVerdict.LaunchRefused verdict) implements LoginReply {}
}
