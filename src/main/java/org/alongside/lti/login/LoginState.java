package org.alongside.lti.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.Sha256;
import org.alongside.lti.message.login.LoginRequest;
import org.alongside.lti.message.login.LoginSecrets;
import org.alongside.lti.message.login.LoginVerdict;
import org.alongside.lti.registration.Registration;

/**
 * The state of one login that a platform began with us.
 *
 * <p>It is written when the platform's login arrives, before anybody is known, and lives ten minutes. The browser gets
 * two secrets of it: the state, which travels through the platform, and a cookie of its own, which does not; only their
 * hashes are kept, plain ones, for the secrets are random already. There is one row for each login, never one for
 * each browser, so that two tabs or three frames of one page do not take each other's place. It is used once, by
 * whatever comes back with its state, good or bad.
 */
@Entity
@Table(name = "lti_login")
public class LoginState {

    @Id
    @Column(name = "state_hash", length = 64)
    private String stateHash;

    @Column(name = "browser_hash", length = 64, nullable = false, updatable = false)
    private String browserHash;

    @Column(length = 64, nullable = false, updatable = false)
    private String nonce;

    @Column(name = "registration_id", nullable = false, updatable = false)
    private UUID registration;

    @Column(name = "login_hint", length = 32_000, nullable = false, updatable = false)
    private String loginHint;

    @Column(name = "message_hint", length = 32_000, updatable = false)
    private String messageHint;

    @Column(name = "target_link_uri", length = 2000, nullable = false, updatable = false)
    private String targetLinkUri;

    @Column(name = "deployment_hint", updatable = false)
    private String deploymentHint;

    @Column(name = "begun_at", nullable = false, updatable = false)
    private Instant begunAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected LoginState() {}

    LoginState(LoginSecrets secrets, Registration registration, LoginRequest request, Instant now) {
        this.stateHash = Sha256.hex(secrets.state());
        this.browserHash = Sha256.hex(secrets.browser());
        this.nonce = secrets.nonce();
        this.registration = registration.id();
        this.loginHint = request.loginHint();
        this.messageHint = request.messageHint().orElse(null);
        this.targetLinkUri = request.targetLinkUri();
        this.deploymentHint = request.deploymentHint().orElse(null);
        this.begunAt = now;
        this.expiresAt = now.plus(Logins.LIFE);
    }

    UUID registration() {
        return registration;
    }

    /**
     * What a platform's answer is measured against.
     *
     * @param browserSecret the cookie of this login, where one came back
     */
    LoginVerdict.LoginFound found(Registration of, boolean usedBefore, Optional<String> browserSecret) {
        boolean sameBrowser =
                browserSecret.map(Sha256::hex).filter(browserHash::equals).isPresent();
        return new LoginVerdict.LoginFound(request(of), of.measure(), nonce, expiresAt, usedBefore, sameBrowser);
    }

    private LoginRequest request(Registration of) {
        return new LoginRequest(
                of.issuer(),
                loginHint,
                targetLinkUri,
                Optional.of(of.clientId()),
                Optional.ofNullable(messageHint),
                Optional.ofNullable(deploymentHint));
    }
}
