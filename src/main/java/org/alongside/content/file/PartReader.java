package org.alongside.content.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.content.file.part.PartKind;
import org.alongside.content.file.part.PartKinds;
import org.alongside.content.file.part.ProseKind;
import org.alongside.content.part.Part;
import org.alongside.content.part.Prose;
import org.alongside.kernel.Slug;

/** The body of one step's file, as parts in their order: passages, and blocks of the kinds that all rooms hand in. */
final class PartReader {

    /** As long as the column that holds it. */
    static final int LONGEST_ID = 64;

    private final PartKinds kinds;
    private final CourseNotes notes;

    PartReader(PartKinds kinds, CourseNotes notes) {
        this.kinds = kinds;
        this.notes = notes;
    }

    /** @param taken ids that stand in the manifest already */
    List<Part> read(TextFile file, Set<String> taken) {
        Set<String> ids = new HashSet<>(taken);
        List<Part> parts = new ArrayList<>();
        int passages = 0;
        for (TextBlock block : TextBlock.of(file)) {
            if (block.isPassage()) {
                file.paragraphs(block).forEach(notes::add);
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
        Source source = new Source(file.front().source().file(), block.line(), notes);
        FieldsBlock fields = FieldsBlock.of(block, file.language(), source);
        Part part = kind.get().read(fields);
        fields.fields().close();
        return Optional.of(part);
    }

    /** A passage's id is taken for passages. */
    private static boolean isNamed(TextBlock block, TextFile file, Set<String> ids) {
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

    private static void error(TextFile file, TextBlock block, String reason) {
        file.front().source().error(block.opening(), reason);
    }
}
