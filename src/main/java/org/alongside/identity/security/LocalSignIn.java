package org.alongside.identity.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.alongside.identity.Accounts;
import org.alongside.identity.EmailAddress;
import org.alongside.identity.NewAccount;
import org.alongside.identity.SignInKeys;
import org.alongside.identity.limit.CallerAddress;
import org.alongside.identity.security.SignInTries.CountedTry;
import org.alongside.identity.security.Tries.TriedVerb;
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

    private static final int LONGEST_TEXT = 254;

    private final Accounts accounts;
    private final SignInKeyMaker keys;
    private final SignInTries tries;

    @Inject
    public LocalSignIn(Accounts accounts, SignInKeyMaker keys, SignInTries tries) {
        this.accounts = accounts;
        this.keys = keys;
        this.tries = tries;
    }

    /** How a try ended. */
    public enum SignInOutcome {
        ACCEPTED,
        REFUSED,
        /** There were wrong tries. */
        WAIT,
        /** This network asks too often. */
        TOO_OFTEN,
        /** All together ask too often. */
        BUSY
    }

    /**
     * @param person only where accepted
     * @param pause how long until the next try; zero where at once, or nobody knows
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

        /** A text that is no address begins with a blank: no account has that. */
        String mail() {
            return EmailAddress.of(email)
                    .map(EmailAddress::value)
                    .orElseGet(() -> " " + email.substring(0, Math.min(LONGEST_TEXT, email.length())));
        }

        CallerAddress caller() {
            return CallerAddress.of(address);
        }
    }

    public SignInResult signIn(SignInForm typed, Instant now) {
        return tries.begin(TriedVerb.SIGN_IN, typed, now, counted -> compare(typed, counted));
    }

    /**
     * Makes the account, unless these words open one already. REFUSED means only that the address is none.
     *
     * @param language in which whoever signs up reads; an account that is there keeps its own
     * @return ACCEPTED with whose it is
     */
    public SignInResult signUp(SignInForm typed, Locale language, Instant now) {
        return EmailAddress.of(typed.email())
                .map(email -> new Wanted(email, language))
                .map(wanted -> tries.begin(TriedVerb.SIGN_UP, typed, now, counted -> make(wanted, typed, counted, now)))
                .orElse(SignInResult.of(SignInOutcome.REFUSED));
    }

    private SignInResult compare(SignInForm typed, CountedTry counted) {
        try {
            HashingTurn turn = new HashingTurn(HashingPool.SIGN_IN, typed.caller());
            Optional<PersonId> person = accounts.find(keys.of(turn, typed.mail(), typed.password()));
            person.ifPresent(known -> counted.right());
            return person.map(SignInResult::accepted).orElse(SignInResult.of(SignInOutcome.REFUSED));
        } catch (HashingBusy full) {
            counted.notCompared();
            return SignInResult.of(SignInOutcome.BUSY);
        }
    }

    /** The account that somebody would like to have. */
    private record Wanted(EmailAddress email, Locale language) {}

    private SignInResult make(Wanted wanted, SignInForm typed, CountedTry counted, Instant now) {
        try {
            HashingTurn turn = new HashingTurn(HashingPool.SIGN_UP, typed.caller());
            SignInKeys made = keys.of(turn, wanted.email().value(), typed.password());
            return SignInResult.accepted(accounts.signUp(new NewAccount(wanted.email(), made, wanted.language()), now));
        } catch (HashingBusy full) {
            counted.notCompared();
            return SignInResult.of(SignInOutcome.BUSY);
        }
    }
}
