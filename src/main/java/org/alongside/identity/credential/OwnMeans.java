package org.alongside.identity.credential;

/** By what somebody can show that it is them: their passkeys, their sheet of codes, the password of an own account. */
public record OwnMeans(boolean passkey, boolean codes, boolean password) {

    public boolean any() {
        return passkey || codes || password;
    }
}
