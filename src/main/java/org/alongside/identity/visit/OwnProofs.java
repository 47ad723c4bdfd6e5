package org.alongside.identity.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.alongside.identity.credential.OwnProof;
import org.alongside.identity.security.SignedInState;

/** For pages of every room: whether whoever is here has just shown a credential of their own, and the way to do so. */
@Named
@RequestScoped
public class OwnProofs {

    private static final String PAGE = "/identity/own-credential";

    @Inject
    Visit visit;

    /** Of this session, for the verbs that ask for it. */
    public Optional<OwnProof> shown() {
        return SignedInState.in(visit.request()).flatMap(state -> state.proof(visit.now()));
    }

    /** To the page on which it is shown, and back from there. @param next the page's own address, which tells no act */
    public void ask(String next) {
        Go.to(PAGE, next);
    }

    /** The address of a page on the way to a credential. @param next where to go on with it */
    public String way(String page, String next) {
        return Go.withNext(page, next);
    }

    /** True where nothing is asked for a few minutes. */
    public boolean isFresh() {
        return shown().isPresent();
    }
}
