package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.alongside.content.StepLength;
import org.alongside.content.part.Story;
import org.alongside.content.render.StepRenderer;
import org.alongside.learning.policy.part.PartRules;
import org.alongside.learning.policy.part.ReadingRules;

/** A story that stays folded until somebody asks for it, and says before how long it is. */
@Dependent
public class StoryView implements PartView<Story> {

    private final StepRenderer renderer;

    @Inject
    public StoryView(StepRenderer renderer) {
        this.renderer = renderer;
    }

    /** What the fragment shows. @param text as HTML */
    public record ShownStory(String title, String offer, String text) {}

    @Override
    public String name() {
        return "story";
    }

    @Override
    public PartRules<Story> rules() {
        return new ReadingRules<>(Story.class);
    }

    @Override
    public Object show(Story part, PartVisit visit) {
        int minutes = StepLength.ofReading(part.text()).minutes();
        return new ShownStory(part.title(), visit.words().say("offer", minutes), renderer.html(part.text()));
    }
}
