package org.alongside.identity.credential.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.alongside.identity.access.LocalPath;
import org.alongside.identity.credential.OwnCredential;
import org.alongside.identity.credential.OwnMeans;
import org.alongside.identity.passkey.PasskeyUse;
import org.alongside.identity.passkey.security.PasskeyQuestions;
import org.alongside.identity.security.CredentialCheck;
import org.alongside.identity.security.HashingBusy;
import org.alongside.identity.security.LocalSignIn.SignInResult;
import org.alongside.identity.security.SignedInState;
import org.alongside.identity.visit.FieldErrors;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.Visit;
import org.alongside.identity.visit.WindowWay;

/**
 * {@code /identity/own-credential}: somebody shows a credential of their own, and goes on to where they came from.
 * Behind the open PIN it offers what is there, or leads to making one. In front of it the page is the same for
 * everybody, so that it tells nobody what the owner has.
 */
@Named
@RequestScoped
public class OwnCredentialPage {

    private static final String PAGE = "/identity/own-credential";
    private static final String FIRST_PAGE = "/data";

    @Inject
    Visit visit;

    @Inject
    OwnCredential credential;

    @Inject
    CredentialCheck check;

    @Inject
    PasskeyQuestions questions;

    @Inject
    WindowWay windows;

    private final FieldErrors errors = new FieldErrors();
    private OwnMeans means;
    private boolean open;
    private String options = "";
    private String window = "";

    public void act() {
        open = SignedInState.in(visit.request()).orElseThrow().privateOpen(visit.now());
        means = credential.of(visit.me());
        if (visit.isPost()) {
            judge(visit.text("way"));
        }
        options = questions.toUse(PasskeyUse.CONFIRM, Optional.of(visit.me()), visit.now());
        window = windows.to(PAGE, getNext());
    }

    private void judge(String way) {
        switch (way) {
            case "code" -> answer("code", check.code(visit.request(), visit.text("code"), visit.now()));
            case "password" -> answer("password", check.password(visit.request(), visit.text("password"), visit.now()));
            default -> {
                if (check.passkey(visit.request(), visit.text("credential"), visit.now())) {
                    Go.to(getNext());
                } else {
                    errors.add("passkey", visit.say("passkeys.refused"));
                }
            }
        }
    }

    private void answer(String field, SignInResult answer) {
        switch (answer.ending()) {
            case ACCEPTED -> Go.to(getNext());
            case REFUSED -> errors.add(field, visit.say("own." + field + ".wrong"));
            case WAIT, TOO_OFTEN ->
                errors.add(field, visit.say("own.wait", visit.words().length(answer.pause())));
            case BUSY -> {
                Go.busy(HashingBusy.RETRY_AFTER);
                errors.add(field, visit.say("busy"));
            }
        }
    }

    public String getNext() {
        return LocalPath.of(visit.text("next"), FIRST_PAGE);
    }

    /** What the authenticator is asked, as JSON. */
    public String getOptions() {
        return options;
    }

    /** Where somebody in the frame of a course goes on: once, within five minutes; empty for those in no frame. */
    public String getWindow() {
        return window;
    }

    public boolean isPasskey() {
        return !open || means.passkey();
    }

    public boolean isCodes() {
        return !open || means.codes();
    }

    public boolean isPassword() {
        return means.password();
    }

    /** Whether there is none yet; said behind the open PIN only. */
    public boolean isNone() {
        return open && !means.any();
    }

    public boolean isOpen() {
        return open;
    }

    public FieldErrors getErrors() {
        return errors;
    }
}
