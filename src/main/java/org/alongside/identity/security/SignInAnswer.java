package org.alongside.identity.security;

import jakarta.enterprise.context.RequestScoped;

/** Why the container refused a sign-in in this request: it passes on only yes or no. */
@RequestScoped
public class SignInAnswer {

    private LocalSignIn.Answer answer;

    void keep(LocalSignIn.Answer found) {
        answer = found;
    }

    /** REFUSED where nobody tried. */
    public LocalSignIn.Answer answer() {
        return answer == null ? LocalSignIn.Answer.of(LocalSignIn.Ending.REFUSED) : answer;
    }
}
