package org.alongside.lti.launch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.alongside.lti.link.PlatformGrowth;
import org.alongside.lti.login.Logins;
import org.alongside.lti.message.ToolAddress;
import org.alongside.lti.message.check.LaunchAttempt;
import org.alongside.lti.message.check.LaunchValidator;
import org.alongside.lti.message.check.LaunchVerdict;
import org.alongside.lti.message.login.LoginVerdict;
import org.alongside.lti.message.login.PlatformAnswer;
import org.alongside.lti.message.login.RegisteredPlatform;
import org.alongside.lti.registration.DeploymentStanding;
import org.alongside.lti.registration.Deployments;
import org.alongside.lti.security.PlatformKeys;
import org.alongside.lti.security.TokenProof;
import org.alongside.lti.security.TokenReader;

/**
 * Authenticates a launch: what a platform posted is taken through all checks. It opens no transaction of its own:
 * the login is used up in one, the key set is fetched in none, the nonce is written in another.
 */
@Dependent
public class LaunchAuthentication {

    private final Logins logins;
    private final StoredEvidence.LaunchTables tables;
    private final PlatformKeys keys;
    private final ToolAddress tool;

    /** The fields of the form, and the cookie of this login. */
    public record PostedAnswer(
            Optional<String> state, Optional<String> idToken, Optional<String> error, Optional<String> cookie) {}

    @Inject
    public LaunchAuthentication(
            Logins logins,
            Nonces nonces,
            Deployments deployments,
            DeploymentStanding standing,
            PlatformGrowth growth,
            PlatformKeys keys,
            ToolAddress tool) {
        this.logins = logins;
        this.tables = new StoredEvidence.LaunchTables(nonces, deployments, standing, growth);
        this.keys = keys;
        this.tool = tool;
    }

    /** Uses up the login and judges the answer. */
    public JudgedLaunch judge(PostedAnswer posted, Instant now) {
        LoginVerdict login = posted.state()
                .map(state -> logins.take(state, posted.cookie(), now))
                .orElseGet(LoginVerdict.StateMissing::new);
        PlatformAnswer answer = isAwaited(login, now) ? answer(posted) : new PlatformAnswer.NoToken();
        StoredEvidence evidence = evidence(login, now);
        LaunchVerdict verdict = LaunchValidator.judge(new LaunchAttempt(login, answer, tool, now), evidence);
        if (verdict instanceof LaunchVerdict.LaunchRefused refused) {
            return new JudgedLaunch.RejectedLaunch(refused, login);
        }
        return new JudgedLaunch.AuthenticLaunch(
                (LaunchVerdict.LaunchAccepted) verdict,
                login.found().orElseThrow().platform(),
                evidence.deployment());
    }

    /** Only an answer to a login that this browser has begun, and that is not over, is looked at. */
    private static boolean isAwaited(LoginVerdict login, Instant now) {
        return login.found()
                .filter(begun -> !begun.usedBefore() && begun.sameBrowser() && now.isBefore(begun.expiresAt()))
                .isPresent();
    }

    private static PlatformAnswer answer(PostedAnswer posted) {
        return posted.error()
                .<PlatformAnswer>map(PlatformAnswer.ErrorAnswer::new)
                .orElseGet(() -> TokenReader.read(posted.idToken().orElse(null)));
    }

    /** Without a login there is nothing to ask: the first check fails before anybody does. */
    private StoredEvidence evidence(LoginVerdict login, Instant now) {
        RegisteredPlatform platform =
                login.found().map(LoginVerdict.LoginFound::platform).orElse(null);
        TokenProof proof = platform == null ? null : new TokenProof(keys, platform.jwksUri(), now);
        return new StoredEvidence(platform, proof, tables, now);
    }
}
