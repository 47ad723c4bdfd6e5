package org.alongside.identity.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alongside.identity.Accounts;
import org.alongside.identity.EmailAddress;
import org.alongside.identity.NewAccount;
import org.alongside.identity.SignInKeys;
import org.alongside.kernel.PersonId;

/**
 * Does sign-in and sign-up with e-mail and password.
 *
 * <p>Neither tells whether an address has an account, because an address names none: address and password together do.
 * Both hash once, with a salt that is the address's own ({@link SignInKeyMaker}), and look for the key that comes out.
 * A sign-in with an unknown address and one with a wrong password are the same work, the same statements, the same
 * words. A sign-up never fails for an address: where Noor signs up with an address that Rashid's account has, she gets
 * an account of her own beside his, and nothing that she can do with it shows that there is another. So it tells
 * nothing that she is signed in at once.
 *
 * <p>Whoever signs up with the address and the password of an account comes into that account, as by signing in. A
 * sign-up is a guess, then, and is counted as a try like every other.
 */
@Dependent
public class LocalSignIn {

    private final Accounts accounts;
    private final SignInKeyMaker keys;
    private final Tries tries;

    @Inject
    public LocalSignIn(Accounts accounts, SignInKeyMaker keys, Tries tries) {
        this.accounts = accounts;
        this.keys = keys;
        this.tries = tries;
    }

    /** How a try ended. */
    public enum SignInOutcome {
        ACCEPTED,
        REFUSED,
        WAIT,
        BUSY
    }

    /**
     * @param person only where accepted
     * @param pause how long until the next try; zero otherwise
     */
    public record SignInResult(SignInOutcome ending, Optional<PersonId> person, Duration pause) {

        static SignInResult of(SignInOutcome ending) {
            return new SignInResult(ending, Optional.empty(), Duration.ZERO);
        }

        static SignInResult accepted(PersonId person) {
            return new SignInResult(SignInOutcome.ACCEPTED, Optional.of(person), Duration.ZERO);
        }

        static SignInResult later(Duration pause) {
            return new SignInResult(SignInOutcome.WAIT, Optional.empty(), pause);
        }
    }

    /** What a person typed, and from which network address. */
    public record SignInForm(String email, String password, String address) {

        @Override
        public String toString() {
            return "Typed";
        }

        /** Empty where what was typed is no address; no account has that. */
        private String mail() {
            return EmailAddress.of(email).map(EmailAddress::value).orElse("");
        }

        private String key(String verb) {
            return verb + '|' + mail() + '|' + address;
        }
    }

    public SignInResult signIn(SignInForm typed, Instant now) {
        String key = typed.key("in");
        return tries.begin(key, now).map(SignInResult::later).orElseGet(() -> compare(typed, key));
    }

    /**
     * Makes the account, unless these words open one already. REFUSED means only that the address is none.
     *
     * @return ACCEPTED with whose it is
     */
    public SignInResult signUp(SignInForm typed, Instant now) {
        Optional<EmailAddress> email = EmailAddress.of(typed.email());
        if (email.isEmpty()) {
            return SignInResult.of(SignInOutcome.REFUSED);
        }
        return tries.begin(typed.key("in"), now)
                .map(SignInResult::later)
                .orElseGet(() -> make(email.get(), typed, now));
    }

    private SignInResult compare(SignInForm typed, String key) {
        try {
            Optional<PersonId> person = accounts.find(keys.of(HashingPool.SIGN_IN, typed.mail(), typed.password()));
            person.ifPresent(known -> tries.right(key));
            return person.map(SignInResult::accepted).orElse(SignInResult.of(SignInOutcome.REFUSED));
        } catch (HashingBusy full) {
            tries.right(key);
            return SignInResult.of(SignInOutcome.BUSY);
        }
    }

    private SignInResult make(EmailAddress email, SignInForm typed, Instant now) {
        try {
            SignInKeys made = keys.of(HashingPool.SIGN_UP, email.value(), typed.password());
            return SignInResult.accepted(accounts.signUp(new NewAccount(email, made), now));
        } catch (HashingBusy full) {
            return SignInResult.of(SignInOutcome.BUSY);
        }
    }
}
