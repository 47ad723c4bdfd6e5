package org.alongside.instrument.file.yaml;

import java.util.Set;
import java.util.regex.Pattern;

/** The form of ids of items, response formats and outcomes. */
public final class Ids {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]*");

    /** Readers of YAML take these for truth values or for nothing. */
    private static final Set<String> TAKEN = Set.of("true", "false", "null", "yes", "no", "on", "off");

    private Ids() {}

    /** Says so, and where, if the id has another form. */
    public static void check(String id, Yaml where) {
        if (!FORM.matcher(id).matches()) {
            where.error("'" + id + "' is no id: lower-case letters, digits and _, beginning with a letter");
        } else if (TAKEN.contains(id)) {
            where.error("'" + id + "' is a word that YAML reads otherwise; choose another id");
        }
    }
}
