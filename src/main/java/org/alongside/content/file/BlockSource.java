package org.alongside.content.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.content.file.part.PartSource;
import org.alongside.kernel.FilePlace;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Slug;
import org.alongside.manuscript.Node;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** One block's keys and values, as its kind asks for them; a key that nobody asks for is unknown. */
final class BlockSource implements PartSource {

    private static final Slug NO_SLUG = new Slug("missing");

    private final TextBlock block;
    private final Node node;
    private final String language;
    private final CourseDraft draft;
    private final Findings findings;
    private final Set<String> asked = new HashSet<>();

    /** @param node what stands in the block, a mapping */
    BlockSource(TextBlock block, Node node, String language, CourseDraft draft) {
        this.block = block;
        this.node = node;
        this.language = language;
        this.draft = draft;
        this.findings = draft.findings();
    }

    /** How findings call a block. */
    static String what(TextBlock block) {
        return block.kind() + " '" + block.id() + "'";
    }

    @Override
    public String id() {
        return block.id();
    }

    @Override
    public String text(String key) {
        Optional<String> text = needed(key, Shapes.text()).map(String::strip);
        text.ifPresent(words -> read(node.at(key).orElseThrow().place(), words));
        return text.orElse(Texts.NO_TEXT);
    }

    @Override
    public Optional<String> textIfThere(String key) {
        asked.add(key);
        return node.at(key).map(there -> text(key));
    }

    @Override
    public List<String> lines(String key) {
        List<String> lines = new ArrayList<>();
        for (Node line :
                needed(key, Shapes.any(Shapes.text().schema()).listed("a line")).orElse(List.of())) {
            Shapes.text()
                    .read(line, "a line of " + key, findings)
                    .map(String::strip)
                    .ifPresent(text -> {
                        lines.add(text);
                        read(line.place(), text);
                    });
        }
        return lines;
    }

    @Override
    public Slug instrument(String key) {
        Optional<Slug> instrument = needed(key, Shapes.slug());
        instrument.ifPresent(slug ->
                draft.use(new InstrumentUse(slug, node.at(key).orElseThrow().place())));
        return instrument.orElse(NO_SLUG);
    }

    @Override
    public void error(String key, String reason) {
        findings.error(node.at(key).orElse(node).place(), reason);
    }

    /** Tells of every key that the kind has not asked for. */
    void close() {
        node.keys().forEach((key, place) -> {
            if (!asked.contains(key)) {
                findings.error(place, "unknown key '" + key + "' in " + what(block));
            }
        });
    }

    private <T> Optional<T> needed(String key, Shape<T> shape) {
        asked.add(key);
        Optional<Node> value = node.at(key);
        if (value.isEmpty()) {
            findings.error(node.place(), "'" + key + "' is missing in " + what(block));
        }
        return value.flatMap(there -> shape.read(there, key, findings));
    }

    private void read(FilePlace place, String text) {
        new Texts(draft, List.of()).line(place, language, text);
    }
}
