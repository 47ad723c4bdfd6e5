package org.alongside.instrument.file.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.manuscript.ByIdShape.IdForm;

/** The ids in files of an instrument: of items, response formats and outcomes. */
public final class InstrumentIds {

    private static final String LETTERS = "[a-z][a-z0-9_]*";
    private static final Pattern FORM = Pattern.compile(LETTERS);

    /** Readers of YAML take these for truth values or for nothing. */
    private static final String YAML_WORDS = "true|false|null|yes|no|on|off";

    /** Readers of YAML 1.1, as R has one, take these for truth values too (yaml.org/type/bool.html). */
    private static final String SHORT_WORDS = "|y|n";

    /** In files of responses each row has its own id in a column of this name. */
    private static final String ID_COLUMN = "id";

    /** Ids of response formats where they get them. */
    public static final IdForm OF_FORMATS = new LetterIds(true, SHORT_WORDS, "");

    /** Ids of items where they get them. */
    public static final IdForm OF_ITEMS = new LetterIds(true, SHORT_WORDS, "|" + ID_COLUMN);

    /** Ids of outcomes where they get them. One that is served is called n, and keeps its id. */
    public static final IdForm OF_OUTCOMES = new LetterIds(true, "", "");

    /** Ids of what is declared elsewhere: whether it is there is all there is to say. */
    public static final IdForm NAMED = new LetterIds(false, "", "");

    private InstrumentIds() {}

    /**
     * @param more words of YAML beside those of every version, each with a bar before it
     * @param others words that are no ids for a reason of ours, likewise
     */
    private record LetterIds(boolean declared, String more, String others) implements IdForm {

        @Override
        public Optional<String> fault(String id) {
            if (!declared) {
                return Optional.empty();
            } else if (!FORM.matcher(id).matches()) {
                return Optional.of("'" + id + "' is no id: lower-case letters, digits and _, beginning with a letter");
            } else if (id.matches(YAML_WORDS + more)) {
                return Optional.of("'" + id + "' is a word that YAML reads otherwise; choose another id");
            } else if (others.endsWith(ID_COLUMN) && id.equals(ID_COLUMN)) {
                return Optional.of("'id' is the column of each row's own id in files of responses; choose another id");
            }
            return Optional.empty();
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("pattern", "^(?!(" + YAML_WORDS + more + others + ")$)" + LETTERS + "$");
        }
    }
}
