package org.alongside.pairing.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.alongside.identity.credential.OwnProof;
import org.alongside.identity.visit.FieldError;
import org.alongside.identity.visit.OwnProofs;
import org.alongside.identity.visit.Visit;
import org.alongside.pairing.CodeOutcome;
import org.alongside.pairing.Invitation;
import org.alongside.pairing.Invitations;
import org.alongside.pairing.policy.InvitationCode;

/**
 * {@code /pairing/code} makes a code and shows it in this one answer, which is why it does not send on to another page.
 * Opened again, the page knows that a code is open and no longer which.
 */
@Named
@RequestScoped
public class CodePage {

    /** Its sentence after something was kept. */
    static final int TAKEN_BACK = 1;

    @Inject
    Visit visit;

    @Inject
    Invitations invitations;

    @Inject
    OwnProofs proofs;

    private Optional<InvitationCode> code = Optional.empty();
    private Optional<Invitation> open = Optional.empty();
    private List<FieldError> errors = List.of();

    public void act() {
        if (visit.isPost()) {
            press();
        }
        open = invitations.openOf(visit.me(), visit.now());
    }

    private void press() {
        if ("take-back".equals(visit.text("do"))) {
            invitations.takeBack(visit.me(), visit.now());
            visit.go("/pairing/code", TAKEN_BACK);
            return;
        }
        proofs.shown().ifPresentOrElse(this::make, () -> proofs.ask("/pairing/code"));
    }

    private void make(OwnProof proof) {
        CodeOutcome outcome = invitations.make(proof, visit.now());
        code = outcome.match(Optional::of, why -> Optional.empty());
        errors = outcome.match(made -> List.of(), why -> List.of(new FieldError("main", sentence(why))));
    }

    private String sentence(CodeOutcome.CodeRefusal why) {
        return switch (why) {
            case NOT_ADULT -> visit.say("code.not-adult");
            case ONE_IS_OPEN -> visit.say("code.one-is-open");
            case THREE_IN_TWELVE_MONTHS -> visit.say("code.three");
        };
    }

    public boolean isShown() {
        return code.isPresent();
    }

    public String getCode() {
        return code.map(InvitationCode::grouped).orElse("");
    }

    public boolean isOpen() {
        return open.isPresent();
    }

    public String getRunsOut() {
        return open.map(i -> visit.say("code.until", visit.day(i.runsOutAt()))).orElse("");
    }

    public boolean isTakenBack() {
        return visit.isTold(TAKEN_BACK);
    }

    public List<FieldError> getErrors() {
        return errors;
    }
}
