package org.alongside.instrument.file.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.alongside.manuscript.ByIdShape.IdForm;

/** The ids in files of an instrument: of items, response formats and outcomes. */
public final class InstrumentIds {

    private static final String LETTERS = "[a-z][a-z0-9_]*";
    private static final Pattern FORM = Pattern.compile(LETTERS);

    /** Readers of YAML take these for truth values or for nothing. */
    private static final Set<String> YAML_WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off");

    private static final String NO_YAML_WORD = "true|false|null|yes|no|on|off";

    /** In files of responses each row has its own id in a column of this name. */
    private static final String ID_COLUMN = "id";

    /** Ids where something gets its id. */
    public static final IdForm DECLARED = new LetterIds(true, "");

    /** Ids of items where they get them. */
    public static final IdForm OF_ITEMS = new LetterIds(true, "|" + ID_COLUMN);

    /** Ids of what is declared elsewhere: whether it is there is all there is to say. */
    public static final IdForm NAMED = new LetterIds(false, "");

    private InstrumentIds() {}

    /** @param others words beside those of YAML that are no ids, each with a bar before it */
    private record LetterIds(boolean declared, String others) implements IdForm {

        @Override
        public Optional<String> fault(String id) {
            if (!declared) {
                return Optional.empty();
            } else if (!FORM.matcher(id).matches()) {
                return Optional.of("'" + id + "' is no id: lower-case letters, digits and _, beginning with a letter");
            } else if (YAML_WORDS.contains(id)) {
                return Optional.of("'" + id + "' is a word that YAML reads otherwise; choose another id");
            } else if (others.endsWith(ID_COLUMN) && id.equals(ID_COLUMN)) {
                return Optional.of("'id' is the column of each row's own id in files of responses; choose another id");
            }
            return Optional.empty();
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("pattern", "^(?!(" + NO_YAML_WORD + others + ")$)" + LETTERS + "$");
        }
    }
}
