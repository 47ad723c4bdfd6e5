package org.alongside.lti.launch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.lti.message.login.LoginRequest;
import org.alongside.lti.message.login.StoredLogin;
import org.alongside.lti.registration.Registration;

/**
 * One sign-in that a platform began with us.
 *
 * <p>It is written when the platform's login arrives, before anybody is known, and lives ten minutes. The browser gets
 * two secrets of it: the state, which travels through the platform, and a cookie of its own, which does not; only their
 * hashes are kept. There is one row for each sign-in, never one for each browser, so that two tabs or three frames of one
 * page do not take each other's place. It is used once, by whatever comes back with its state, good or bad.
 */
@Entity
@Table(name = "lti_login")
public class LoginState {

    @Id
    @Column(name = "state_hash")
    private String stateHash;

    @Column(name = "browser_hash", updatable = false)
    private String browserHash;

    @Column(updatable = false)
    private String nonce;

    @Column(name = "registration_id", updatable = false)
    private UUID registration;

    @Column(name = "login_hint", updatable = false)
    private String loginHint;

    @Column(name = "message_hint", updatable = false)
    private String messageHint;

    @Column(name = "target_link_uri", updatable = false)
    private String targetLinkUri;

    @Column(name = "deployment_hint", updatable = false)
    private String deploymentHint;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected LoginState() {}

    LoginState(Begun begun, Registration registration, LoginRequest request, Instant now) {
        this.stateHash = Hashed.of(begun.state());
        this.browserHash = Hashed.of(begun.browserSecret());
        this.nonce = begun.nonce();
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

    boolean isOf(Optional<String> browserSecret) {
        return browserSecret.map(Hashed::of).filter(browserHash::equals).isPresent();
    }

    /** What the token is measured against. */
    StoredLogin measure(Registration of) {
        return new StoredLogin(
                of.issuer(),
                of.clientId(),
                nonce,
                targetLinkUri,
                Optional.ofNullable(deploymentHint),
                expiresAt,
                Set.copyOf(of.trustedAudiences()));
    }

    /** The same request again, to begin anew with: for a new window. */
    LoginRequest request(Registration of) {
        return new LoginRequest(
                of.issuer(),
                loginHint,
                targetLinkUri,
                Optional.of(of.clientId()),
                Optional.ofNullable(messageHint),
                Optional.ofNullable(deploymentHint));
    }

    /** The secrets of a sign-in, known to the browser only. */
    public record Begun(String state, String nonce, String browserSecret) {}
}
