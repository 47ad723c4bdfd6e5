package org.alongside.pairing.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.content.CourseLibrary;
import org.alongside.content.JointStep;
import org.alongside.content.render.StepRenderer;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Visit;
import org.alongside.pairing.Turn;
import org.alongside.pairing.Turns;

/**
 * {@code /pairing/step?id} shows a step for two while it is open, in one text for both. "We have done this" is said for
 * oneself.
 */
@Named
@RequestScoped
public class JointPage {

    @Inject
    Visit visit;

    @Inject
    Turns turns;

    @Inject
    OwnLink own;

    @Inject
    CourseLibrary library;

    @Inject
    StepRenderer renderer;

    private Turn turn;
    private JointStep step;
    private boolean done;
    private String html = "";

    public void act() {
        UUID id = visit.id("id").orElseThrow(NotHere::new);
        turn = turns.open(visit.me(), id, visit.now()).orElseThrow(NotHere::new);
        step = library.jointStep(turn.step()).orElseThrow(NotHere::new);
        html = renderer.html(step.markdown().in(visit.language()));
        if (visit.isPost()) {
            turns.finish(visit.me(), id, visit.now());
            visit.go("/pairing/step?id=" + id);
        } else {
            done = own.all().stream()
                    .anyMatch(link -> turns.doneBy(visit.me(), link).contains(id));
        }
    }

    public String getHeading() {
        return step.title().in(visit.language());
    }

    /** In which language the step is: the reader's, where its module has it. */
    public String getLanguage() {
        return step.title().languageFor(visit.language());
    }

    public String getHint() {
        return step.hint().in(visit.language());
    }

    public String getHtml() {
        return html;
    }

    public String getUntil() {
        return visit.say("joint.until", visit.dayAndTime(turn.closesAt()));
    }

    public boolean isDone() {
        return done;
    }
}
