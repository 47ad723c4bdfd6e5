package org.alongside.identity.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alongside.identity.limit.CallerAddress;
import org.alongside.identity.limit.RateLimits;
import org.alongside.identity.limit.RateVerdict;
import org.alongside.identity.limit.RateVerdict.RateBound;
import org.alongside.identity.limit.RateVerdict.RateRefused;
import org.alongside.identity.limit.TryBudgets;
import org.alongside.identity.security.LocalSignIn.SignInForm;
import org.alongside.identity.security.LocalSignIn.SignInOutcome;
import org.alongside.identity.security.LocalSignIn.SignInResult;
import org.alongside.identity.security.Tries.TriedVerb;
import org.alongside.identity.security.Tries.TryKey;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Vault;

/**
 * Whether a sign-in or a sign-up may be tried, asked before anything is hashed, the cheapest first: how often this
 * caller and all together have come, how often this caller was wrong with this address, and what is left of the
 * address's day, wherever the tries come from.
 */
@Dependent
public class SignInTries {

    private final RateLimits limits;
    private final SignInLimits bounds;
    private final Tries tries;
    private final TryBudgets budgets;
    private final Vault vault;

    @Inject
    public SignInTries(RateLimits limits, SignInLimits bounds, Tries tries, TryBudgets budgets, Vault vault) {
        this.limits = limits;
        this.bounds = bounds;
        this.tries = tries;
        this.budgets = budgets;
        this.vault = vault;
    }

    /** A try that was counted: as wrong, until one of its verbs says otherwise. */
    final class CountedTry {

        private final TryKey key;

        private CountedTry(TryKey key) {
            this.key = key;
        }

        /** The words fitted: the caller's count begins anew, and the day has one more left. */
        void right() {
            tries.right(key);
            budgets.giveBack(key.mail());
        }

        /** Nothing was compared: what was counted before stands. */
        void notCompared() {
            tries.notCompared(key);
            budgets.giveBack(key.mail());
        }
    }

    /** What is done with a try that may go on. */
    interface CountedWork {
        SignInResult of(CountedTry counted);
    }

    SignInResult begin(TriedVerb verb, SignInForm typed, Instant now, CountedWork work) {
        return begin(new TryKey(verb, hashed(typed.mail()), typed.caller()), now, work);
    }

    /** The same for the codes of a person's sheet: counted for that person, wherever they are signed in. */
    SignInResult beginCode(PersonId person, Instant now, CountedWork work) {
        return begin(new TryKey(TriedVerb.CODE, hashed(person.toString()), CallerAddress.of(person)), now, work);
    }

    private SignInResult begin(TryKey key, Instant now, CountedWork work) {
        if (limits.take(bounds.of(key.verb()), key.caller()) instanceof RateVerdict.RateRefused refused) {
            return refused(refused);
        }
        Optional<Duration> pause = tries.begin(key, now);
        if (pause.isEmpty()) {
            pause = budgets.take(key.mail(), now);
            pause.ifPresent(spent -> tries.notCompared(key));
        }
        return pause.map(SignInResult::later).orElseGet(() -> work.of(new CountedTry(key)));
    }

    private static SignInResult refused(RateRefused refused) {
        SignInOutcome ending = refused.by() == RateBound.CALLER ? SignInOutcome.TOO_OFTEN : SignInOutcome.BUSY;
        return new SignInResult(ending, Optional.empty(), refused.pause());
    }

    /** Keyed, so that no table tells which addresses were tried. */
    private String hashed(String mail) {
        return vault.deriveText("tries", mail);
    }
}
