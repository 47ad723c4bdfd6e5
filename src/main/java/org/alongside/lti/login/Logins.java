package org.alongside.lti.login;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alongside.kernel.Sha256;
import org.alongside.lti.message.login.LoginRequest;
import org.alongside.lti.message.login.LoginSecrets;
import org.alongside.lti.message.login.LoginVerdict;
import org.alongside.lti.registration.Registration;
import org.alongside.vault.random.Randomness;

/** The logins that are under way. */
@Dependent
@Transactional
public class Logins {

    /** Long enough for a slow network and a question of the platform, short enough to forget. */
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final int SECRET_BYTES = 24;

    private final EntityManager entities;
    private final Randomness random;
    private final LoginSweeps sweeps;

    @Inject
    public Logins(EntityManager entities, Randomness random, LoginSweeps sweeps) {
        this.entities = entities;
        this.random = random;
        this.sweeps = sweeps;
    }

    /**
     * Writes down a new login and gives out its secrets. What has ended goes once in a minute where new ones come, so
     * that no more stand than eleven minutes can bring.
     */
    public LoginSecrets begin(LoginRequest request, Registration registration, Instant now) {
        if (sweeps.isDue(now)) {
            forgetEnded(now);
        }
        LoginSecrets secrets =
                new LoginSecrets(random.token(SECRET_BYTES), random.token(SECRET_BYTES), random.token(SECRET_BYTES));
        entities.persist(new LoginState(secrets, registration, request, now));
        return secrets;
    }

    /**
     * Uses up the login of this state, whatever comes of it: of two that come at once, one finds it unused.
     *
     * @param browserSecret the cookie of this login, where one came back
     */
    public LoginVerdict take(String state, Optional<String> browserSecret, Instant now) {
        LoginState login = entities.find(LoginState.class, Sha256.hex(state));
        if (login == null) {
            return new LoginVerdict.StateUnknown();
        }
        boolean first = entities.createQuery("update LoginState l set l.usedAt = :now where l.stateHash = :hash"
                                + " and l.usedAt is null")
                        .setParameter("now", now)
                        .setParameter("hash", Sha256.hex(state))
                        .executeUpdate()
                == 1;
        Registration registration = entities.find(Registration.class, login.registration());
        return login.found(registration, !first, browserSecret);
    }

    /** Deletes what has ended. @return how many logins and nonces */
    public int forgetEnded(Instant now) {
        return entities.createQuery("delete from LoginState l where l.expiresAt < :now")
                        .setParameter("now", now)
                        .executeUpdate()
                + entities.createNativeQuery("delete from lti_nonce where until_at < ?1")
                        .setParameter(1, java.sql.Timestamp.from(now))
                        .executeUpdate();
    }
}
