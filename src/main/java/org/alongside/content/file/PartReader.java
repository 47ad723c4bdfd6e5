package org.alongside.content.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.content.file.part.NamedInstrument;
import org.alongside.content.file.part.NamedPart;
import org.alongside.content.file.part.NamedRecording;
import org.alongside.content.file.part.PartKind;
import org.alongside.content.file.part.PartKinds;
import org.alongside.content.file.part.PrintedText;
import org.alongside.content.file.part.ProseKind;
import org.alongside.content.part.Include;
import org.alongside.content.part.Part;
import org.alongside.content.part.Prose;
import org.alongside.kernel.FilePlace;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Read;
import org.alongside.kernel.Slug;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Node;
import org.alongside.manuscript.file.YamlReader;

/** The body of one step's file, as parts in their order: passages, and blocks of the kinds that all rooms hand in. */
final class PartReader {

    /** As long as the column that holds it. */
    static final int LONGEST_ID = 64;

    private final PartKinds kinds;
    private final CourseTexts shared;
    private final CourseDraft draft;

    PartReader(PartKinds kinds, CourseTexts shared, CourseDraft draft) {
        this.kinds = kinds;
        this.shared = shared;
        this.draft = draft;
    }

    /** @param taken ids that stand in the manifest already */
    List<Part> read(TextFile file, Set<String> taken) {
        Set<String> ids = new HashSet<>(taken);
        List<Part> parts = new ArrayList<>();
        int passages = 0;
        for (TextBlock block : TextBlock.of(file, draft.findings())) {
            if (block.isPassage()) {
                file.paragraphs(block).forEach(draft::add);
                parts.add(new Prose(ProseKind.idOf(++passages), block.text().strip()));
            } else if (isNamed(block, file, ids)) {
                part(block, file).ifPresent(parts::add);
            }
        }
        return parts;
    }

    private Optional<Part> part(TextBlock block, TextFile file) {
        Optional<PartKind<?>> kind = kinds.named(block.kind());
        if (kind.isEmpty()) {
            String known = kinds.all().stream().map(PartKind::name).collect(Collectors.joining(", "));
            error(file, block, "there is no kind of part '" + block.kind() + "', only " + known);
            return Optional.empty();
        }
        return node(block, file)
                .flatMap(node -> kind.get().shape().read(node, what(block), draft.findings()))
                .map(written -> {
                    written.values().forEach(value -> note(value, file));
                    Part part = kind.get().part(block.id(), written);
                    return part instanceof Include include ? withWords(include, block, file) : part;
                });
    }

    private Include withWords(Include include, TextBlock block, TextFile file) {
        Optional<String> words = shared.words(include.id(), file.language());
        if (words.isEmpty()) {
            error(file, block, "the course has no text " + CourseTexts.path(include.id(), file.language()));
        }
        return words.map(text -> new Include(include.id(), text)).orElse(include);
    }

    /** How findings call a block. */
    private static String what(TextBlock block) {
        return block.kind() + " '" + block.id() + "'";
    }

    /** Wherever a kind asks for a text that people read, or for an instrument, the course has it. */
    private void note(Object value, TextFile file) {
        if (value instanceof List<?> several) {
            several.forEach(one -> note(one, file));
        } else if (value instanceof Entries inner) {
            inner.values().forEach(one -> note(one, file));
        } else if (value instanceof PrintedText text) {
            new Texts(draft, List.of()).line(text.place(), file.language(), text.words());
        } else if (value instanceof NamedInstrument instrument) {
            draft.use(new InstrumentUse(instrument.slug(), instrument.place()));
        } else if (value instanceof NamedPart part) {
            draft.use(part);
        } else if (value instanceof NamedRecording recording) {
            draft.use(recording);
        }
    }

    /** A block may be empty; then its kind misses what it needs. */
    private Optional<Node> node(TextBlock block, TextFile file) {
        FilePlace first = new FilePlace(file.file(), block.line());
        Read<Node> read = block.text().isBlank()
                ? Read.of(Node.mapping(first, List.of()), new Findings())
                : YamlReader.inside(first, block.text());
        draft.findings().addAll(read.findings());
        return read.value();
    }

    /** A passage's id is taken for passages. */
    private boolean isNamed(TextBlock block, TextFile file, Set<String> ids) {
        String id = block.id();
        if (!Slug.isSlug(id) || id.length() > LONGEST_ID || id.matches("prose-\\d+")) {
            error(file, block, "a part needs an id of its own after its kind, like '```" + block.kind() + " my-words'");
            return false;
        }
        if (!ids.add(id)) {
            error(file, block, "there are two parts '" + id + "' in this step");
            return false;
        }
        return true;
    }

    private void error(TextFile file, TextBlock block, String reason) {
        draft.findings().error(file.file(), block.opening(), reason);
    }
}
