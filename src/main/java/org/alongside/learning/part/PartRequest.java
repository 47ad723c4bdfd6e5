package org.alongside.learning.part;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.alongside.identity.visit.Words;
import org.alongside.kernel.Draft;
import org.alongside.learning.policy.part.SavedForm;

/**
 * What a page sent of its parts. The field {@code words} of the part {@code letter} is sent as {@code letter.words}.
 *
 * @param parameters by name; null where nothing was sent under it
 * @param words the sentences of this room
 */
public record PartRequest(UnaryOperator<String> parameters, Words words) {

    private static final int LONGEST_WRITER = 32;

    /** Whether the page had this part at all. */
    public boolean has(String part, SavedForm form) {
        return form.fields().stream().anyMatch(field -> parameters.apply(part + "." + field) != null);
    }

    public Draft draft(String part, SavedForm form) {
        long base = number(part + ".base", 0);
        long revision = Math.max(base + 1, number(part + ".revision", 0));
        String writer = text(part + ".writer");
        return new Draft(
                words(part, form), base, revision, writer.substring(0, Math.min(writer.length(), LONGEST_WRITER)));
    }

    /** The one text of what stands in the part's fields. */
    String words(String part, SavedForm form) {
        Map<String, String> fields = new HashMap<>();
        form.fields().forEach(field -> fields.put(field, text(part + "." + field)));
        return form.text(fields);
    }

    private long number(String name, long otherwise) {
        String text = text(name);
        return text.matches("\\d{1,15}") ? Long.parseLong(text) : otherwise;
    }

    /** Browsers send line ends as CR LF; kept as one character, so that a length means the same everywhere. */
    private String text(String name) {
        String text = parameters.apply(name);
        return text == null ? "" : text.replace("\r\n", "\n");
    }
}
