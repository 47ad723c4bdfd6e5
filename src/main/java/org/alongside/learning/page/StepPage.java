package org.alongside.learning.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.Step;
import org.alongside.content.StepPlace;
import org.alongside.content.StepText;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.FieldError;
import org.alongside.identity.visit.Visit;
import org.alongside.learning.OwnCourses;
import org.alongside.learning.Placements;
import org.alongside.learning.Steps;
import org.alongside.learning.part.PartBox;
import org.alongside.learning.part.PartBoxes;
import org.alongside.learning.part.PartRequest;
import org.alongside.learning.part.PartViews;
import org.alongside.learning.part.PartVisit;
import org.alongside.learning.part.ShownPart;
import org.alongside.learning.policy.Availability;
import org.alongside.learning.policy.StepTextChoice;
import org.alongside.learning.policy.part.PartFacts;
import org.alongside.safety.Safety;

/**
 * {@code /learning/step?id} shows one step, its parts in order, in the words of one's own track; in a hold a staying
 * step reads in its hold variant, and everything around it stays as it was. Each button brings along what stands in the
 * parts, and is followed only where that is kept.
 */
@Named
@RequestScoped
public class StepPage {

    /** Dashes beside "step 3 of 9" help up to this many. */
    private static final int MOST_PIPS = 12;

    @Inject
    Visit visit;

    @Inject
    OwnCourses own;

    @Inject
    Steps steps;

    @Inject
    Placements placements;

    @Inject
    Safety safety;

    @Inject
    PartViews views;

    @Inject
    PartBoxes boxes;

    private StepPlace place;
    private StepText text;
    private List<ShownPart> parts = List.of();
    private Map<String, PartBox> refused = Map.of();

    public void act() {
        place = own.step(visit.me(), visit.neededId("id")).orElseThrow(NotHere::new);
        if (visit.isPost()) {
            PartRequest sent = new PartRequest(name -> visit.has(name) ? visit.text(name) : null, visit.words());
            refused = boxes.keep(visit.me(), step(), sent, visit.now());
        }
        if (visit.isPost() && refused.isEmpty()) {
            goOn();
        } else {
            show();
        }
    }

    private void goOn() {
        if (visit.has("forget")) {
            boxes.forget(visit.me(), step(), visit.text("forget"));
            visit.go("/learning/step?id=" + getId());
            return;
        }
        if ("stop".equals(visit.text("do"))) {
            visit.go("/path");
            return;
        }
        if (views.areDone(step().parts(), PartFacts.goingOn())) {
            steps.finish(visit.me(), step().uuid(), visit.now());
        }
        UUID course = place.course().uuid();
        Optional<Step> next = Availability.after(place.module(), step().uuid(), steps.done(visit.me(), course));
        visit.go(next.map(n -> "/learning/step?id=" + n.uuid()).orElse("/learning/module?id=" + getModuleId()));
    }

    private void show() {
        boolean hold = safety.holdVariantFor(visit.me());
        text = StepTextChoice.of(step(), placements.track(visit.me(), place.course()), hold, visit.language());
        Map<String, PartBox> left = boxes.open(visit.me(), step(), visit.words());
        left.putAll(refused);
        PartVisit here =
                new PartVisit(visit.me(), place, StepTextChoice.isForHold(step(), hold), visit.words(), visit.now());
        parts = text.parts().stream().map(part -> views.show(part, left, here)).toList();
    }

    private Step step() {
        return place.step();
    }

    public String getProgress() {
        return visit.say("step.progress", place.number(), place.module().steps().size());
    }

    /** One for each step of the module, on up to this one; none where there are too many to help. */
    public List<Boolean> getPips() {
        List<Boolean> pips = new ArrayList<>();
        int all = place.module().steps().size();
        for (int i = 1; all <= MOST_PIPS && i <= all; i++) {
            pips.add(i <= place.number());
        }
        return pips;
    }

    public UUID getId() {
        return step().uuid();
    }

    public String getHeading() {
        return text.title();
    }

    /** In which language the texts of the step are: the reader's, where the module has it. */
    public String getLanguage() {
        return step().languageFor(visit.language());
    }

    public String getLede() {
        return text.lede().orElse("");
    }

    public List<ShownPart> getParts() {
        return parts;
    }

    /** The styles of the kinds of part on this step, each once. */
    public List<String> getStyles() {
        return ShownPart.styles(parts);
    }

    /** The scripts of the kinds of part on this step, each once. */
    public List<String> getScripts() {
        return ShownPart.scripts(parts);
    }

    /** Whether something on this step is saved while it is typed. */
    public boolean isSaving() {
        return parts.stream().anyMatch(part -> part.box().longest() > 0);
    }

    /**
     * The sentence of the badge: that of the part saved last in the order of the step; empty where nothing was saved.
     */
    public String getSaved() {
        return parts.stream()
                .map(part -> part.box().saved())
                .filter(saved -> !saved.isEmpty() && refused.isEmpty())
                .reduce("", (earlier, later) -> later);
    }

    public UUID getModuleId() {
        return place.module().uuid();
    }

    public String getModuleTitle() {
        return place.module().title().in(visit.language());
    }

    public List<FieldError> getErrors() {
        return refused.values().stream()
                .map(box -> new FieldError("part-" + box.part(), box.error()))
                .toList();
    }
}
