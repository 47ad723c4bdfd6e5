package org.alongside.learning.part;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alongside.learning.policy.part.SavedForm;

/**
 * What a person has left in a part, as a page holds it until the next save.
 *
 * @param part its id within the step
 * @param fields by name, as they stand in the form now
 * @param base the revision that the page knows the server to have; 0 where there is none
 * @param writer the page's own token
 * @param saved the sentence of the badge; empty where nothing was saved
 * @param other what another page saved meanwhile, line by line; empty unless that has to be shown
 * @param drawn what another page saved of a drawing, likewise
 * @param error why it could not be kept; empty where all is well
 */
public record PartBox(
        String part,
        Map<String, String> fields,
        long base,
        String writer,
        int longest,
        String saved,
        List<String> other,
        ShownDrawing drawn,
        String error) {

    /** For a part in which nothing is left. */
    static PartBox none(String part) {
        return new PartBox(part, Map.of(), 0, "", 0, "", List.of(), ShownDrawing.NONE, "");
    }

    /** The only field, for between the tags of a text area. */
    public String inTextArea() {
        return inTextArea(SavedForm.WORDS);
    }

    /** A field, for between the tags of a text area, where browsers drop the first line end. */
    public String inTextArea(String field) {
        return "\n" + fields.getOrDefault(field, "");
    }

    /** The lines that are ticked: what stands in every field but the one for words. */
    Set<String> ticked() {
        return fields.entrySet().stream()
                .filter(field -> !field.getKey().equals(SavedForm.WORDS))
                .map(Map.Entry::getValue)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean kept() {
        return error.isEmpty();
    }
}
