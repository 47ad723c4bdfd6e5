package org.alongside.lti.launch;

import java.util.Optional;
import java.util.UUID;
import org.alongside.lti.message.ContextClaim;
import org.alongside.lti.message.login.LoginVerdict;
import org.alongside.lti.message.login.RegisteredPlatform;

/** The origin of a launch, as far as it is known. */
public record LaunchOrigin(Optional<UUID> registration, Optional<String> issuer, Optional<String> contextTitle) {

    /** A launch that came through every check. */
    static LaunchOrigin of(JudgedLaunch.AuthenticLaunch launch) {
        return new LaunchOrigin(
                Optional.of(launch.platform().registration()),
                Optional.of(launch.platform().issuer()),
                launch.verdict().message().common().context().flatMap(ContextClaim::title));
    }

    /** A launch that was refused: the course in its message is not to be believed. */
    public static LaunchOrigin of(LoginVerdict login) {
        Optional<RegisteredPlatform> platform = login.found().map(LoginVerdict.LoginFound::platform);
        return new LaunchOrigin(
                platform.map(RegisteredPlatform::registration),
                platform.map(RegisteredPlatform::issuer),
                Optional.empty());
    }
}
