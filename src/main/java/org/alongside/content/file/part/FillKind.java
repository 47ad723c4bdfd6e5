package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.content.part.Fill;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Shapes;

/** A sentence with gaps; each gap is written as <code>{…}</code>. */
@AutoService(PartKind.class)
public final class FillKind implements PartKind<Fill> {

    private static final String GAP = "{…}";
    private static final String EXAMPLE = "When I {…}, I am looking after {…}.";
    private static final List<String> NO_WORDS = List.of("", "");

    private static final Key<PrintedText> PROMPT =
            Key.optional("prompt", PartShapes.text()).told("What the sentence is for.");
    private static final Key<PrintedText> SENTENCE = Key.needed(
                    "sentence", PartShapes.text().drawn(Shapes.ordered("examples", List.of(EXAMPLE))))
            .told("The sentence, with a gap written as {…}.");

    private static final MappingShape SHAPE = MappingShape.of(PROMPT, SENTENCE).rule(FillKind::check, Map.of());

    @Override
    public String name() {
        return "fill";
    }

    @Override
    public Class<Fill> type() {
        return Fill.class;
    }

    @Override
    public MappingShape shape() {
        return SHAPE;
    }

    @Override
    public Fill part(String id, Entries written) {
        List<String> pieces = pieces(written);
        return new Fill(id, written.get(PROMPT).map(PrintedText::words), isSentence(pieces) ? pieces : NO_WORDS);
    }

    private static List<String> pieces(Entries written) {
        return List.of(PrintedText.words(written.get(SENTENCE)).split(Pattern.quote(GAP), -1));
    }

    private static boolean isSentence(List<String> pieces) {
        return pieces.size() > 1 && pieces.size() <= Fill.MOST_GAPS + 1;
    }

    private static void check(Entries written) {
        if (written.get(SENTENCE).isPresent() && !isSentence(pieces(written))) {
            written.error(SENTENCE, "a sentence has one to " + Fill.MOST_GAPS + " gaps, each written as " + GAP);
        }
    }
}
