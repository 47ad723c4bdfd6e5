package org.alongside.identity.table;

import java.util.regex.Pattern;

/**
 * A column that may order a table, and perhaps narrow it.
 *
 * @param name as the page calls it
 * @param path of the entity's attribute, as a query names it behind the entity: {@code contextTitle}
 * @param narrows whether rows may be looked for by what stands in it
 */
public record TableColumn(String name, String path, boolean narrows) {

    private static final Pattern PATH = Pattern.compile("[a-zA-Z]+(\\.[a-zA-Z]+)*");

    public TableColumn {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("no path of an attribute: " + path);
        }
    }

    /** One that orders rows only: a moment, a number. */
    public static TableColumn ordering(String name, String path) {
        return new TableColumn(name, path, false);
    }

    /** One that orders rows, and narrows them by words. */
    public static TableColumn narrowing(String name, String path) {
        return new TableColumn(name, path, true);
    }
}
