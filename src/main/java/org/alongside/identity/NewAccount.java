package org.alongside.identity;

/** What a new account is made of. The password was hashed before: this room's facts never see one. */
public record NewAccount(EmailAddress email, SignInKeys keys) {

    @Override
    public String toString() {
        return "NewAccount";
    }
}
