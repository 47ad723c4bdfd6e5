package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.alongside.content.part.Audio;
import org.alongside.content.render.StepRenderer;
import org.alongside.learning.policy.part.PartRules;
import org.alongside.learning.policy.part.ReadingRules;

/** A player with the words folded below it, or the words alone where there is no recording. */
@Dependent
public class AudioView implements PartView<Audio> {

    private static final double MINUTE = 60;

    private final StepRenderer renderer;

    @Inject
    public AudioView(StepRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * What the fragment shows.
     *
     * @param address of the recording; empty where there is none
     * @param length a sentence on how long it takes
     * @param transcript as HTML
     */
    public record ShownAudio(String prompt, String address, String length, String transcript) {}

    @Override
    public String name() {
        return "audio";
    }

    @Override
    public PartRules<Audio> rules() {
        return new ReadingRules<>(Audio.class);
    }

    @Override
    public Optional<String> style() {
        return Optional.of("part-audio");
    }

    @Override
    public Object show(Audio part, PartVisit visit) {
        String course = visit.place().course().slug().value();
        long minutes = Math.max(1, Math.round(part.length().toSeconds() / MINUTE));
        return new ShownAudio(
                visit.prompt(part.prompt()),
                part.recording()
                        .map(file -> "/resources/courses/" + course + "/recordings/" + file)
                        .orElse(""),
                visit.words().say(part.recording().isPresent() ? "length" : "length-read", minutes),
                renderer.html(part.transcript()));
    }
}
