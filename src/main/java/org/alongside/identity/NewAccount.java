package org.alongside.identity;

import java.util.Locale;

/**
 * What a new account is made of. The password was hashed before: this room's facts never see one.
 *
 * @param language in which its person reads
 */
public record NewAccount(EmailAddress email, SignInKeys keys, Locale language) {

    @Override
    public String toString() {
        return "NewAccount";
    }
}
