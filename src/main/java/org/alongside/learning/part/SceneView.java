package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import org.alongside.content.part.Scene;
import org.alongside.learning.policy.part.PartRules;
import org.alongside.learning.policy.part.ReadingRules;

/** A talk of two people in print, each voice on its own side. */
@Dependent
public class SceneView implements PartView<Scene> {

    /** What the fragment shows. @param where empty where nothing is said of it */
    public record PrintedTalk(String where, List<PrintedLine> lines) {}

    /**
     * One line.
     *
     * @param voice empty for what can be seen
     * @param side {@code one} or {@code other}, by who speaks first; {@code seen} for what can be seen
     */
    public record PrintedLine(String voice, String words, String side) {}

    @Override
    public String name() {
        return "scene";
    }

    @Override
    public PartRules<Scene> rules() {
        return new ReadingRules<>(Scene.class);
    }

    @Override
    public Optional<String> style() {
        return Optional.of("part-scene");
    }

    @Override
    public Object show(Scene part, PartVisit visit) {
        Optional<String> first =
                part.lines().stream().flatMap(line -> line.voice().stream()).findFirst();
        return new PrintedTalk(
                part.where().orElse(""),
                part.lines().stream().map(line -> printed(line, first)).toList());
    }

    private static PrintedLine printed(Scene.SceneLine line, Optional<String> first) {
        String side = line.voice().equals(first) ? "one" : "other";
        return new PrintedLine(line.voice().orElse(""), line.words(), line.isSaid() ? side : "seen");
    }
}
