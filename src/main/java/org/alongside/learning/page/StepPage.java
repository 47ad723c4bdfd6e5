package org.alongside.learning.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.CourseModule;
import org.alongside.content.Step;
import org.alongside.content.StepText;
import org.alongside.content.render.StepRenderer;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Visit;
import org.alongside.learning.Enrollments;
import org.alongside.learning.Placements;
import org.alongside.learning.Steps;
import org.alongside.learning.policy.Availability;
import org.alongside.learning.policy.StepTextChoice;
import org.alongside.safety.Safety;

/**
 * {@code /learning/step?id}: one step, in the words of one's own track; in a hold a staying step reads in its hold
 * variant, and everything around it stays as it was. {@link WritingBox} keeps what is written.
 */
@Named
@RequestScoped
public class StepPage {

    /** Dashes beside "step 3 of 9" help up to this many. */
    private static final int MOST_PIPS = 12;

    @Inject
    Visit visit;

    @Inject
    CourseLibrary library;

    @Inject
    Enrollments enrollments;

    @Inject
    Steps steps;

    @Inject
    Placements placements;

    @Inject
    Safety safety;

    @Inject
    StepRenderer renderer;

    @Inject
    WritingBox box;

    private Step step;
    private CourseModule module;
    private StepText text;
    private String html = "";

    public void act() {
        module = library.moduleOfStep(visit.neededId("id")).orElseThrow(NotHere::new);
        step = module.step(visit.neededId("id")).orElseThrow(NotHere::new);
        Course course = library.courseOfModule(module.uuid()).orElseThrow(NotHere::new);
        enrollments.of(visit.me(), course.uuid()).orElseThrow(NotHere::new);
        if (visit.isPost() && WritingBox.SAVE.equals(visit.text("do"))) {
            box.answer(step);
        } else if (visit.isPost() && box.keep(step)) {
            goOn(course);
        } else {
            show(course);
        }
    }

    private void goOn(Course course) {
        if ("stop".equals(visit.text("do"))) {
            visit.go("/path");
            return;
        }
        steps.finish(visit.me(), step.uuid(), visit.now());
        Optional<Step> next = Availability.after(module, step.uuid(), steps.done(visit.me(), course.uuid()));
        visit.go(next.map(n -> "/learning/step?id=" + n.uuid()).orElse("/learning/module?id=" + module.uuid()));
    }

    private void show(Course course) {
        box.open(step);
        text = StepTextChoice.of(
                step, placements.track(visit.me(), course), safety.holdVariantFor(visit.me()), visit.language());
        html = renderer.html(text.markdown());
    }

    private int number() {
        return module.steps().indexOf(step) + 1;
    }

    public String getProgress() {
        return visit.say("step.progress", number(), module.steps().size());
    }

    /** One for each step of the module, on up to this one; none where there are too many to help. */
    public List<Boolean> getPips() {
        List<Boolean> pips = new ArrayList<>();
        int all = module.steps().size();
        for (int i = 1; all <= MOST_PIPS && i <= all; i++) {
            pips.add(i <= number());
        }
        return pips;
    }

    public String getHeading() {
        return text.title();
    }

    public String getLede() {
        return text.lede().orElse("");
    }

    public String getHtml() {
        return html;
    }

    public UUID getModuleId() {
        return module.uuid();
    }

    public String getModuleTitle() {
        return module.title().in(visit.language());
    }

    public boolean isWriting() {
        return step.writing();
    }

    /** The author's own label for the box, or the one for all. */
    public String getPrompt() {
        return step.prompt().map(p -> p.in(visit.language())).orElseGet(() -> visit.say("step.words"));
    }
}
