package org.alongside.identity.security;

import jakarta.enterprise.context.RequestScoped;

/** Why the container refused a sign-in in this request: it passes on only yes or no. */
@RequestScoped
public class SignInAnswer {

    private LocalSignIn.SignInResult answer;

    void keep(LocalSignIn.SignInResult found) {
        answer = found;
    }

    /** REFUSED where nobody tried. */
    public LocalSignIn.SignInResult answer() {
        return answer == null ? LocalSignIn.SignInResult.of(LocalSignIn.SignInOutcome.REFUSED) : answer;
    }
}
