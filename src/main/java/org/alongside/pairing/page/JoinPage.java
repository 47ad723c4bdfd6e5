package org.alongside.pairing.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.identity.People;
import org.alongside.identity.visit.FieldError;
import org.alongside.identity.visit.OwnProofs;
import org.alongside.identity.visit.Visit;
import org.alongside.pairing.JoinOutcome;
import org.alongside.pairing.Joining;

/**
 * {@code /pairing/join} lets a person type a code, read what joining means, and join or not. The code travels in the
 * form only, never in an address. Whoever stops here leaves no trace.
 */
@Named
@RequestScoped
public class JoinPage {

    private static final String PAGE = "/pairing/join";

    @Inject
    Visit visit;

    @Inject
    Joining joining;

    @Inject
    OwnProofs proofs;

    @Inject
    People people;

    private String code = "";
    private boolean asked;
    private String from = "";
    private List<FieldError> errors = List.of();

    public void act() {
        if (!visit.isPost()) {
            code = proofs.typedBefore(PAGE);
            return;
        }
        code = visit.text("code");
        if ("join".equals(visit.text("do"))) {
            proofs.shown()
                    .ifPresentOrElse(
                            proof -> show(joining.join(proof, getCode(), visit.now())), () -> proofs.ask(PAGE, code));
        } else {
            show(joining.look(visit.me(), getCode(), visit.now()));
        }
    }

    private void show(JoinOutcome outcome) {
        if (outcome == JoinOutcome.JOINED) {
            visit.go("/together", TogetherPage.JOINED);
            return;
        }
        asked = outcome == JoinOutcome.READY;
        from = asked ? from() : "";
        errors = asked ? List.of() : List.of(new FieldError("code", sentence(outcome)));
    }

    private String sentence(JoinOutcome outcome) {
        return switch (outcome) {
            case OWN_CODE -> visit.say("join.own-code");
            case NOT_ADULT -> visit.say("join.not-adult");
            case LINKED_ALREADY -> visit.say("join.linked-already");
            case TOO_SOON -> visit.say("join.too-soon");
            case TOO_MANY_TRIES -> visit.say("join.too-many");
            case NO_SUCH_CODE, READY, JOINED -> visit.say("join.no-such-code");
        };
    }

    public boolean isAsked() {
        return asked;
    }

    /** What was typed, kept for the next press, and on the way to a credential of one's own. */
    public String getCode() {
        return code;
    }

    public String getFrom() {
        return from;
    }

    private String from() {
        return joining.inviterBehind(getCode(), visit.now())
                .map(people::chosenName)
                .filter(name -> !name.isBlank())
                .map(name -> visit.say("join.from", name))
                .orElseGet(() -> visit.say("join.from.nameless"));
    }

    public List<FieldError> getErrors() {
        return errors;
    }

    public String getError() {
        return errors.isEmpty() ? null : errors.get(0).text();
    }
}
