package org.alongside.lti.launch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alongside.lti.message.login.LoginRequest;
import org.alongside.lti.message.login.SignInTrace;
import org.alongside.lti.registration.Registration;
import org.alongside.vault.Randomness;

/** Sign-ins that are under way. */
@Dependent
@Transactional
public class Logins {

    /** Long enough for a slow network and a question of the platform, short enough to forget. */
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final int SECRET_BYTES = 24;

    private final EntityManager entities;
    private final Randomness random;

    @Inject
    public Logins(EntityManager entities, Randomness random) {
        this.entities = entities;
        this.random = random;
    }

    /** Writes down a new sign-in and gives out its secrets. */
    public LoginState.Begun begin(LoginRequest request, Registration registration, Instant now) {
        LoginState.Begun begun = new LoginState.Begun(
                random.token(SECRET_BYTES), random.token(SECRET_BYTES), random.token(SECRET_BYTES));
        entities.persist(new LoginState(begun, registration, request, now));
        return begun;
    }

    /**
     * Uses up the sign-in of this state, whatever comes of it: of two that come at once, one finds it unused.
     *
     * @param browserSecret the cookie of this sign-in, where one came back
     */
    public TakenLogin take(String state, Optional<String> browserSecret, Instant now) {
        LoginState login = entities.find(LoginState.class, Hashed.of(state));
        if (login == null) {
            return TakenLogin.unknown();
        }
        boolean first = entities.createQuery(
                                "update LoginState l set l.usedAt = :now where l.stateHash = :hash and l.usedAt is null")
                        .setParameter("now", now)
                        .setParameter("hash", Hashed.of(state))
                        .executeUpdate()
                == 1;
        Registration registration = entities.find(Registration.class, login.registration());
        SignInTrace trace =
                new SignInTrace(true, Optional.of(login.measure(registration)), !first, login.isOf(browserSecret));
        return new TakenLogin(trace, Optional.of(registration), Optional.of(login.request(registration)));
    }

    /** Deletes what has ended. @return how many sign-ins and nonces */
    public int forgetEnded(Instant now) {
        return entities.createQuery("delete from LoginState l where l.expiresAt < :now")
                        .setParameter("now", now)
                        .executeUpdate()
                + entities.createNativeQuery("delete from lti_nonce where until_at < ?1")
                        .setParameter(1, java.sql.Timestamp.from(now))
                        .executeUpdate();
    }
}
