package org.alongside.learning.policy.part;

import java.util.List;
import java.util.Map;

/**
 * The one text that what a person leaves in a part is kept as: sealed, and saved like private writing while it is
 * typed. Both directions are each other's opposite for whatever the part's own fields can hold.
 */
public interface SavedForm {

    /** The one field of a part that has no more. */
    String WORDS = "words";

    /** The names of the part's fields on the page. */
    List<String> fields();

    /** @param fields by name; a missing one counts as empty. @return empty text where all are empty */
    String text(Map<String, String> fields);

    Map<String, String> fields(String text);

    /** The longest text that is kept, in UTF-16 units, as browsers count. */
    int longest();

    /** One box of private writing: the words themselves. */
    static SavedForm words(int longest) {
        return new OneBox(longest);
    }

    /** See {@link SavedForm#words}. */
    record OneBox(int longest) implements SavedForm {

        @Override
        public List<String> fields() {
            return List.of(WORDS);
        }

        @Override
        public String text(Map<String, String> fields) {
            return fields.getOrDefault(WORDS, "");
        }

        @Override
        public Map<String, String> fields(String text) {
            return Map.of(WORDS, text);
        }
    }
}
