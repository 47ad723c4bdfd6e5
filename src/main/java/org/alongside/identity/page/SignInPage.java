package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import org.alongside.identity.People;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.LocalPath;
import org.alongside.identity.security.HashingBusy;
import org.alongside.identity.security.LocalSignIn;
import org.alongside.identity.security.SignIn;
import org.alongside.identity.security.SignInAnswer;
import org.alongside.identity.visit.FieldErrors;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.Visit;
import org.alongside.kernel.PersonId;

/** People sign in here with e-mail and password. A refusal reads the same whether the address is known or not. */
@Named
@RequestScoped
public class SignInPage {

    static final String FIRST_PAGE = "/path";

    static final String ADMINISTRATION = "/admin/platforms";

    @Inject
    Visit visit;

    @Inject
    IdentityStoreHandler stores;

    @Inject
    SignIn signIn;

    @Inject
    People people;

    @Inject
    SignInAnswer answer;

    @Inject
    SignedInPerson person;

    private final FieldErrors errors = new FieldErrors();

    public void act() {
        if (visit.isPost()) {
            check();
        } else if (person.isPresent()) {
            Go.to(getNext());
        }
    }

    private void check() {
        UsernamePasswordCredential typed = new UsernamePasswordCredential(getEmail(), visit.text("password"));
        CredentialValidationResult result = stores.validate(typed);
        if (result.getStatus() == CredentialValidationResult.Status.VALID) {
            PersonId who = PersonId.of(result.getCallerPrincipal().getName());
            signIn.begin(who, visit.now());
            Go.to(visit.text("next").isEmpty() || FIRST_PAGE.equals(getNext()) ? home(who) : getNext());
        } else {
            refused(answer.answer());
        }
    }

    /** Where somebody lands who asked for no page: those who look after the site find what they look after. */
    private String home(PersonId who) {
        return people.isAdministrator(who) ? ADMINISTRATION : FIRST_PAGE;
    }

    private void refused(LocalSignIn.SignInResult why) {
        switch (why.ending()) {
            case BUSY -> {
                Go.busy(HashingBusy.RETRY_AFTER);
                errors.add("email", visit.say("busy"));
            }
            case TOO_OFTEN -> {
                Go.tooOften(why.pause());
                errors.add("email", visit.say("sign-in.often", visit.words().length(why.pause())));
            }
            case WAIT ->
                errors.add("email", visit.say("sign-in.wait", visit.words().length(why.pause())));
            case REFUSED, ACCEPTED -> errors.add("email", visit.say("sign-in.refused"));
        }
    }

    public String getNext() {
        return LocalPath.of(visit.text("next"), FIRST_PAGE);
    }

    public String getEmail() {
        return visit.text("email");
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public boolean isOut() {
        return visit.has("out");
    }
}
