package org.alongside.safety.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.identity.pin.Pins;
import org.alongside.identity.visit.FieldError;
import org.alongside.identity.visit.OwnProofs;
import org.alongside.identity.visit.Visit;
import org.alongside.safety.ClosedDoors;
import org.alongside.safety.Gates;
import org.alongside.safety.Holds;
import org.alongside.safety.Safety;
import org.alongside.safety.policy.HoldChoice;
import org.alongside.safety.policy.HoldRules;
import org.alongside.safety.policy.HoldState;

/**
 * {@code /own/page} is there for everybody, at the same address, behind the PIN. It says what rests and what the
 * partner would see, and here alone its owner chooses and lifts.
 */
@Named
@RequestScoped
public class PrivatePage {

    /** Its sentences after something was kept. */
    static final int ANSWERED = 1;

    static final int RAISED = 2;
    static final int LIFTED = 3;
    static final int CHOSEN = 4;

    @Inject
    Visit visit;

    @Inject
    Gates gates;

    @Inject
    Holds holds;

    @Inject
    OwnProofs proofs;

    @Inject
    Safety safety;

    @Inject
    ClosedDoors doors;

    @Inject
    Pins pins;

    private HoldState hold;
    private boolean asking;
    private boolean askedAgain;
    private String questions = "";
    private String tries = "";
    private List<FieldError> errors = List.of();

    public void act() {
        if (visit.isPost()) {
            press(visit.text("do"));
        }
        hold = holds.of(visit.me());
        Optional<Instant> answered = gates.answeredAt(visit.me());
        questions = answered.filter(at -> safety.gateAnswered(visit.me(), visit.now()))
                .map(at -> visit.say("private.questions.answered", visit.day(at)))
                .orElseGet(() -> visit.say("private.questions.open"));
        tries = visit.say("private.tries", pins.wrongBefore(visit.me()));
        askedAgain = answered.isPresent() && gates.isAskedAgain(visit.me(), visit.now());
    }

    private void press(String button) {
        switch (button) {
            case "raise" -> raise();
            case "choose" -> choose(HoldChoice.named(visit.text("choice")));
            case "lift" -> lift();
            case "doors" -> {
                doors.reopenAll(visit.me(), visit.now());
                visit.go("/own/page", CHOSEN);
            }
            default -> visit.go("/own/page");
        }
    }

    private void lift() {
        switch (holds.lift(visit.me(), proofs.shown(), visit.now())) {
            case LIFTED -> visit.go("/own/page", LIFTED);
            case NOT_SHOWN -> proofs.ask("/own/page");
            case TOO_EARLY, NOTHING_RESTS -> visit.go("/own/page");
        }
    }

    /** What cannot be taken back for three days is asked once. */
    private void raise() {
        asking = visit.text("sure").isEmpty();
        if (!asking) {
            holds.raise(visit.me(), visit.now());
            visit.go("/own/page", RAISED);
        }
    }

    private void choose(Optional<HoldChoice> choice) {
        if (choice.isEmpty()) {
            errors = List.of(new FieldError("choice-RESTS", visit.say("private.choose")));
            return;
        }
        holds.choose(visit.me(), choice.get(), visit.now());
        if (choice.get() == HoldChoice.ENDS_LINK) {
            visit.go("/pairing/end");
        } else {
            visit.go("/own/page", CHOSEN);
        }
    }

    public boolean isHeld() {
        return hold.stands();
    }

    /** Whether it stands because its owner started empty. */
    public boolean isStartedEmpty() {
        return hold.isOfStartingEmpty();
    }

    /** For everybody, but for one who started empty not before the days of undoing are over. */
    public boolean isDoorsOpenable() {
        return !hold.isFixed(visit.now());
    }

    public boolean isRests() {
        return hold.choice() == HoldChoice.RESTS;
    }

    public boolean isSmallest() {
        return hold.choice() == HoldChoice.SMALLEST_STAYS;
    }

    public boolean isEnds() {
        return hold.choice() == HoldChoice.ENDS_LINK;
    }

    public boolean isLiftable() {
        return HoldRules.mayLift(hold, visit.now());
    }

    public String getLiftableFrom() {
        return visit.say("private.lift.from", visit.dayAndTime(HoldRules.liftableFrom(hold)));
    }

    /** When the six questions were last answered, or that they are open. */
    public String getQuestions() {
        return questions;
    }

    /** How often a wrong PIN was typed since they were here before. */
    public String getTries() {
        return tries;
    }

    /** Whether the day drawn for asking again has come. */
    public boolean isAskedAgain() {
        return askedAgain;
    }

    /** Whether the button for a rest was pressed, and is asked about once. */
    public boolean isAsking() {
        return asking;
    }

    public boolean isRaised() {
        return visit.isTold(RAISED);
    }

    public boolean isKept() {
        return visit.isTold(ANSWERED);
    }

    public boolean isChosen() {
        return visit.isTold(CHOSEN);
    }

    public boolean isLifted() {
        return visit.isTold(LIFTED);
    }

    public List<FieldError> getErrors() {
        return errors;
    }
}
