package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.content.part.Palette;
import org.alongside.content.part.Palette.WordGroup;
import org.alongside.learning.policy.part.PaletteRules;
import org.alongside.learning.policy.part.PartRules;

/** Words in groups, each with a box to tick, and a line for a word of one's own. */
@Dependent
public class PaletteView implements PartView<Palette> {

    /**
     * What the fragment shows.
     *
     * @param own the label of one's own line; empty where there is no such line
     */
    public record ShownPalette(String prompt, String hint, List<ShownGroup> groups, String own) {}

    /** One group. */
    public record ShownGroup(String name, List<TickedWord> words) {}

    /** One word. @param field its name in the form, within the part */
    public record TickedWord(String field, String word, boolean ticked) {}

    @Override
    public String name() {
        return "palette";
    }

    @Override
    public PartRules<Palette> rules() {
        return new PaletteRules();
    }

    @Override
    public Optional<String> style() {
        return Optional.of("part-palette");
    }

    @Override
    public Object show(Palette part, PartVisit visit) {
        Set<String> ticked = visit.box().ticked();
        List<WordGroup> groups = new ArrayList<>(part.groups());
        earlier(part, ticked)
                .ifPresent(words -> groups.add(new WordGroup(visit.words().say("earlier"), words)));
        List<ShownGroup> shown = new ArrayList<>();
        int number = 0;
        for (WordGroup group : groups) {
            List<TickedWord> words = new ArrayList<>();
            for (String word : group.words()) {
                words.add(new TickedWord(PaletteRules.field(++number), word, ticked.contains(word)));
            }
            shown.add(new ShownGroup(group.name(), words));
        }
        return new ShownPalette(
                visit.prompt(part.prompt()),
                visit.words().say("hint", part.most()),
                shown,
                part.own().orElse(""));
    }

    /** Words that were taken when the palette still had them, or in another language: no page drops them by itself. */
    private static Optional<List<String>> earlier(Palette part, Set<String> ticked) {
        List<String> gone = ticked.stream()
                .filter(word ->
                        part.groups().stream().noneMatch(group -> group.words().contains(word)))
                .toList();
        return gone.isEmpty() ? Optional.empty() : Optional.of(gone);
    }
}
