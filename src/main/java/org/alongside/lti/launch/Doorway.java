package org.alongside.lti.launch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.alongside.lti.message.ToolAddress;
import org.alongside.lti.message.check.LaunchAttempt;
import org.alongside.lti.message.check.LaunchValidator;
import org.alongside.lti.message.check.Verdict;
import org.alongside.lti.message.login.PlatformAnswer;
import org.alongside.lti.registration.Deployments;
import org.alongside.lti.registration.Registration;
import org.alongside.lti.security.PlatformKeys;
import org.alongside.lti.security.TokenProof;
import org.alongside.lti.security.TokenReader;

/**
 * Takes what a platform posted through all checks. It opens no transaction of its own: the sign-in is used up in one,
 * the key set is fetched in none, the nonce is written in another.
 */
@Dependent
public class Doorway {

    private final Logins logins;
    private final Nonces nonces;
    private final Deployments deployments;
    private final PlatformKeys keys;
    private final ToolAddress tool;

    /** What came of it, and the sign-in it used up. */
    public record Judged(Verdict verdict, TakenLogin login) {}

    /** The fields of the form, and the cookie of this sign-in. */
    public record Posted(
            Optional<String> state, Optional<String> idToken, Optional<String> error, Optional<String> cookie) {}

    @Inject
    public Doorway(Logins logins, Nonces nonces, Deployments deployments, PlatformKeys keys, ToolAddress tool) {
        this.logins = logins;
        this.nonces = nonces;
        this.deployments = deployments;
        this.keys = keys;
        this.tool = tool;
    }

    /** Uses up the sign-in and judges the answer. */
    public Judged judge(Posted posted, Instant now) {
        TakenLogin login = posted.state()
                .map(state -> logins.take(state, posted.cookie(), now))
                .orElseGet(TakenLogin::none);
        PlatformAnswer answer = posted.error()
                .map(PlatformAnswer::refusing)
                .orElseGet(() -> PlatformAnswer.bringing(
                        TokenReader.read(posted.idToken().orElse(null))));
        LaunchAttempt attempt = new LaunchAttempt(login.trace(), answer, tool, now);
        return new Judged(LaunchValidator.judge(attempt, evidence(login, now)), login);
    }

    /** Without a sign-in there is nothing to ask: the first check fails before anybody does. */
    private StoredEvidence evidence(TakenLogin login, Instant now) {
        Registration registration = login.registration().orElse(null);
        TokenProof proof = registration == null ? null : new TokenProof(keys, registration.jwksUri(), now);
        return new StoredEvidence(registration, proof, nonces, deployments, now);
    }
}
