package org.alongside.identity.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.alongside.identity.passkey.NewPasskey;
import org.alongside.identity.passkey.PasskeyChange;
import org.alongside.identity.passkey.PasskeyWish;
import org.alongside.identity.passkey.Passkeys;
import org.alongside.identity.security.LocalSignIn.SignInOutcome;
import org.alongside.identity.security.LocalSignIn.SignInResult;

/**
 * Adds a passkey of somebody who may need a word from the machine for it ({@link FirstPasskeyWords} writes it). Wrong
 * words are counted and wait, as wrong codes of a sheet do.
 */
@Dependent
public class FirstPasskeyWord {

    private final Passkeys passkeys;
    private final SignInTries tries;

    @Inject
    public FirstPasskeyWord(Passkeys passkeys, SignInTries tries) {
        this.passkeys = passkeys;
        this.tries = tries;
    }

    /** @return LATER where there were wrong words, and nothing was compared */
    public PasskeyChange add(PasskeyWish wish, NewPasskey made, Instant now) {
        AtomicReference<PasskeyChange> ended = new AtomicReference<>(PasskeyChange.LATER);
        tries.beginCode(wish.person(), now, counted -> {
            ended.set(passkeys.add(wish, made, now));
            if (ended.get() == PasskeyChange.CODE) {
                return SignInResult.of(SignInOutcome.REFUSED);
            }
            counted.right();
            return SignInResult.accepted(wish.person());
        });
        return ended.get();
    }
}
