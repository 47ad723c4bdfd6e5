package org.alongside.identity.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.alongside.identity.credential.OwnProof;
import org.alongside.identity.security.KeptWords;
import org.alongside.identity.security.SignedInState;

/** For pages of every room: whether whoever is here has just shown a credential of their own, and the way to do so. */
@Named
@RequestScoped
public class OwnProofs {

    private static final String PAGE = "/identity/own-credential";

    /** Session attribute: what waits, sealed. */
    private static final String TYPED = "alongside.typed";

    @Inject
    Visit visit;

    @Inject
    KeptWords words;

    /** Of this session, for the verbs that ask for it. */
    public Optional<OwnProof> shown() {
        return SignedInState.in(visit.request()).flatMap(state -> state.proof(visit.now()));
    }

    /** To the page on which it is shown, and back from there. @param next the page's own address, which tells no act */
    public void ask(String next) {
        Go.to(PAGE, next);
    }

    /**
     * The same, where somebody has typed something into the page: it waits in their session, sealed for its writer and
     * for this page, until they are back.
     *
     * @param next the page's own address
     * @param typed into its one field
     */
    public void ask(String next, String typed) {
        KeptWords.KeptForm form = new KeptWords.KeptForm(List.of(new KeptWords.TypedField(TYPED, typed)));
        visit.request().getSession().setAttribute(TYPED, words.seal(writer(), next, form));
        ask(next);
    }

    /** What was typed before the way to a credential began: once, on this page, for whoever typed it; else empty. */
    public String typedBefore(String page) {
        HttpSession session = visit.request().getSession(false);
        if (session == null || !(session.getAttribute(TYPED) instanceof String kept)) {
            return "";
        }
        Optional<KeptWords.KeptForm> form = words.open(writer(), page, kept);
        form.ifPresent(opened -> session.removeAttribute(TYPED));
        return form.map(opened -> opened.fields().get(0).value()).orElse("");
    }

    private String writer() {
        return visit.me().value().toString();
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
