package org.alongside.identity.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.alongside.identity.password.OwnPasswords;
import org.alongside.identity.password.OwnPasswords.PasswordOwner;
import org.alongside.identity.security.LocalSignIn.SignInForm;
import org.alongside.identity.security.LocalSignIn.SignInOutcome;
import org.alongside.identity.security.LocalSignIn.SignInResult;
import org.alongside.identity.security.SignInTries.CountedTry;
import org.alongside.identity.security.Tries.TriedVerb;

/**
 * Another password, for one who knows the old one. A wrong old one is a try like any at the sign-in, and waits like
 * one.
 */
@Dependent
public class PasswordChange {

    private final OwnPasswords passwords;
    private final SignInKeyMaker keys;
    private final SignInTries tries;

    @Inject
    public PasswordChange(OwnPasswords passwords, SignInKeyMaker keys, SignInTries tries) {
        this.passwords = passwords;
        this.keys = keys;
        this.tries = tries;
    }

    /**
     * @param typed own address, the old password, and from where
     * @return ACCEPTED where the new password counts from now on
     */
    public SignInResult change(PasswordOwner owner, SignInForm typed, String fresh, Instant now) {
        return tries.begin(
                TriedVerb.SIGN_IN, typed, now, counted -> compare(owner, typed, fresh, new ChangeTry(counted, now)));
    }

    private record ChangeTry(CountedTry counted, Instant now) {}

    private SignInResult compare(PasswordOwner owner, SignInForm typed, String fresh, ChangeTry at) {
        try {
            HashingTurn turn = new HashingTurn(HashingPool.SIGN_IN, typed.caller());
            boolean changed = passwords.change(
                    owner,
                    keys.of(turn, typed.mail(), typed.password()),
                    keys.of(turn, typed.mail(), fresh).current(),
                    at.now());
            if (!changed) {
                return SignInResult.of(SignInOutcome.REFUSED);
            }
            at.counted().right();
            return SignInResult.accepted(owner.person());
        } catch (HashingBusy full) {
            at.counted().notCompared();
            return SignInResult.of(SignInOutcome.BUSY);
        }
    }
}
