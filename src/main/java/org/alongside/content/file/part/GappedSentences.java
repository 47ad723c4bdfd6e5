package org.alongside.content.file.part;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.content.part.Fill;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Shapes;

/**
 * Blocks that hold a prompt and a sentence with gaps, each gap written as <code>{…}</code>.
 *
 * @param fewest how many gaps it has at least
 * @param most and at most
 */
record GappedSentences(Key<PrintedText> prompt, Key<PrintedText> sentence, int fewest, int most) {

    static final String GAP = "{…}";

    /** @param example that is right, for editors */
    static GappedSentences of(int fewest, int most, String example) {
        return new GappedSentences(
                Key.optional("prompt", PartShapes.text()).told("What the sentence is for."),
                Key.needed("sentence", PartShapes.text().drawn(Shapes.ordered("examples", List.of(example))))
                        .told("The sentence, with a gap written as {…}."),
                fewest,
                most);
    }

    /** @param reason what a finding says of a sentence with another number of gaps */
    MappingShape shape(String reason) {
        return MappingShape.of(prompt, sentence).rule(written -> check(written, reason), Map.of());
    }

    private void check(Entries written, String reason) {
        if (written.get(sentence).isPresent() && !isSentence(pieces(written))) {
            written.error(sentence, reason);
        }
    }

    /** Empty pieces stand in for a sentence that has another number of gaps. */
    Fill read(String id, Entries written) {
        List<String> pieces = pieces(written);
        Optional<String> told = written.get(prompt).map(PrintedText::words);
        return new Fill(id, told, isSentence(pieces) ? pieces : Collections.nCopies(fewest + 1, ""));
    }

    private List<String> pieces(Entries written) {
        return List.of(PrintedText.words(written.get(sentence)).split(Pattern.quote(GAP), -1));
    }

    private boolean isSentence(List<String> pieces) {
        return pieces.size() > fewest && pieces.size() <= most + 1;
    }
}
