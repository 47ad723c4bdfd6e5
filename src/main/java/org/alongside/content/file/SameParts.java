package org.alongside.content.file;

import java.util.List;
import java.util.Map;
import org.alongside.content.StepText;
import org.alongside.content.Variant;
import org.alongside.content.part.Part;
import org.alongside.content.part.Prose;
import org.alongside.kernel.Findings;

/**
 * Every text of a step has the same parts in the same order, only passages aside. Else what a person wrote would have
 * no place after a change of track, and a hold would show from across the room.
 */
final class SameParts {

    private SameParts() {}

    static void check(
            Map<Variant, Map<String, TextFile>> files, Map<Variant, Map<String, StepText>> texts, Findings findings) {
        List<String> first =
                parts(texts.get(Variant.DEFAULT).values().iterator().next());
        files.forEach((variant, byLanguage) -> byLanguage.forEach((language, file) -> {
            List<String> here = parts(texts.get(variant).get(language));
            if (!here.equals(first)) {
                findings.error(
                        file.file(),
                        file.bodyLine(),
                        "the parts must be the same in every text of a step: " + here + " here, and " + first
                                + " in its first text");
            }
        }));
    }

    /** Kind and id of each part that is no passage. */
    private static List<String> parts(StepText text) {
        return text.parts().stream()
                .filter(part -> !(part instanceof Prose))
                .map(SameParts::named)
                .toList();
    }

    private static String named(Part part) {
        return part.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + " " + part.id();
    }
}
