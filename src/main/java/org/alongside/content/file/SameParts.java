package org.alongside.content.file;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.content.StepText;
import org.alongside.content.Variant;
import org.alongside.content.file.part.PartKinds;
import org.alongside.content.part.Audio;
import org.alongside.content.part.Include;
import org.alongside.content.part.Part;
import org.alongside.content.part.Prose;
import org.alongside.content.part.Recall;
import org.alongside.content.part.Scene;
import org.alongside.content.part.Setback;
import org.alongside.content.part.Story;
import org.alongside.kernel.Findings;

/**
 * Every text of a step has the same parts in the same order, only passages aside. Else what a person wrote would have
 * no place after a change of track, and a hold would show from across the room. And a text by track asks for another
 * deed than the first one: where only its words differ, one text is enough.
 */
final class SameParts {

    private static final Set<Class<? extends Part>> ONLY_READ =
            Set.of(Prose.class, Scene.class, Audio.class, Story.class, Include.class, Recall.class, Setback.class);

    private static final String WORDS_ONLY = "this text differs from the first one in words only;"
            + " a variant is worth its place where people do something else in it";

    private final Collection<String> atTheEnd;
    private final Findings findings;

    /** @param atTheEnd ids of the parts that the manifest puts into every text, and which no text can change */
    SameParts(Collection<String> atTheEnd, Findings findings) {
        this.atTheEnd = atTheEnd;
        this.findings = findings;
    }

    void check(Map<Variant, Map<String, TextFile>> files, Map<Variant, Map<String, StepText>> texts) {
        Map<String, StepText> byDefault = texts.get(Variant.DEFAULT);
        List<String> first = parts(byDefault.values().iterator().next());
        files.forEach((variant, byLanguage) -> byLanguage.forEach((language, file) -> {
            StepText text = texts.get(variant).get(language);
            List<String> here = parts(text);
            if (!here.equals(first)) {
                findings.error(
                        file.file(),
                        file.bodyLine(),
                        "the parts must be the same in every text of a step: " + here + " here, and " + first
                                + " in its first text");
            } else if (isByTrack(variant) && isSameDeed(text, byDefault.get(language))) {
                findings.warning(file.file(), file.bodyLine(), WORDS_ONLY);
            }
        }));
    }

    private static boolean isByTrack(Variant variant) {
        return !variant.equals(Variant.DEFAULT) && !variant.equals(Variant.HOLD);
    }

    /** Where the first text has nothing to do but to read, its passages are the deed, and nobody can tell by rule. */
    private boolean isSameDeed(StepText text, StepText byDefault) {
        List<Part> first = Optional.ofNullable(byDefault).map(this::deeds).orElse(List.of());
        return !first.isEmpty() && deeds(text).equals(first);
    }

    /** The parts in which people do something, as the file has them. */
    private List<Part> deeds(StepText text) {
        return text.parts().stream()
                .filter(part -> !ONLY_READ.contains(part.getClass()) && !atTheEnd.contains(part.id()))
                .toList();
    }

    /** Kind and id of each part that is no passage. */
    private static List<String> parts(StepText text) {
        return text.parts().stream()
                .filter(part -> !(part instanceof Prose))
                .map(SameParts::named)
                .toList();
    }

    private static String named(Part part) {
        String same = part.sameEverywhere();
        String kind = PartKinds.ofAllRooms().of(part).orElseThrow().name();
        return kind + " " + part.id() + (same.isEmpty() ? "" : " (" + same + ")");
    }
}
