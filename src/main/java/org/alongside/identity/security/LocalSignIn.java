package org.alongside.identity.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alongside.identity.Accounts;
import org.alongside.identity.EmailAddress;
import org.alongside.identity.NewAccount;
import org.alongside.kernel.PersonId;

/**
 * Does sign-in and sign-up with e-mail and password.
 *
 * <p>Neither tells whether an address has an account. A sign-in with an unknown address does the hash work of a known
 * one and is refused in the same words. A sign-up hashes, runs the same statements and gives the same reply ("sign in
 * now") for a new address and for a taken one; whoever owns the account just signs in. What remains: somebody who
 * signs up with another's address and then tries to sign in with their own password learns from the outcome that it was
 * taken. Only a mail to the address closes that, and this version sends none.
 */
@Dependent
public class LocalSignIn {

    private final Accounts accounts;
    private final PasswordHashing hashing;
    private final Tries tries;

    @Inject
    public LocalSignIn(Accounts accounts, PasswordHashing hashing, Tries tries) {
        this.accounts = accounts;
        this.hashing = hashing;
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

        private String key(String verb) {
            return verb + '|' + EmailAddress.of(email).map(EmailAddress::value).orElse("") + '|' + address;
        }
    }

    public SignInResult signIn(SignInForm typed, Instant now) {
        String key = typed.key("in");
        return tries.begin(key, now).map(SignInResult::later).orElseGet(() -> compare(typed, key));
    }

    /**
     * Makes the account where the address is new. REFUSED means only that the address is none.
     *
     * @return ACCEPTED without a person for a new and for a taken address alike
     */
    public SignInResult signUp(SignInForm typed, Instant now) {
        Optional<EmailAddress> email = EmailAddress.of(typed.email());
        if (email.isEmpty()) {
            return SignInResult.of(SignInOutcome.REFUSED);
        }
        return tries.begin(typed.key("up"), now)
                .map(SignInResult::later)
                .orElseGet(() -> make(email.get(), typed, now));
    }

    private SignInResult compare(SignInForm typed, String key) {
        Optional<Accounts.KnownAccount> known = EmailAddress.of(typed.email()).flatMap(accounts::find);
        try {
            if (known.isEmpty()) {
                hashing.pretend(typed.password());
                return SignInResult.of(SignInOutcome.REFUSED);
            }
            if (!hashing.matches(typed.password(), known.get().passwordHash())) {
                return SignInResult.of(SignInOutcome.REFUSED);
            }
        } catch (HashingBusy full) {
            tries.right(key);
            return SignInResult.of(SignInOutcome.BUSY);
        }
        tries.right(key);
        return SignInResult.accepted(known.get().person());
    }

    private SignInResult make(EmailAddress email, SignInForm typed, Instant now) {
        try {
            accounts.signUp(new NewAccount(email, hashing.hash(typed.password())), now);
            return SignInResult.of(SignInOutcome.ACCEPTED);
        } catch (HashingBusy full) {
            return SignInResult.of(SignInOutcome.BUSY);
        }
    }
}
