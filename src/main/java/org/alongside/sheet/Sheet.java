package org.alongside.sheet;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One sheet of a workbook that goes out: columns, and rows that are drawn one after another while it is written. A
 * million rows are never together in memory: the rows may come from a database cursor as well as from a list, and are
 * asked for once.
 *
 * @param name 1 to 31 characters, none of {@code []:*?/\}, no apostrophe at its ends: as spreadsheets demand
 */
public record Sheet<T>(String name, List<Column<T>> columns, Iterable<? extends T> rows) {

    private static final Pattern NAME = Pattern.compile("(?!')[^\\[\\]:*?/\\\\\\p{Cntrl}]{1,31}(?<!')");

    public Sheet {
        columns = List.copyOf(columns);
        if (!isName(name)) {
            throw new IllegalArgumentException("no name for a sheet: " + name);
        }
    }

    /** True where a spreadsheet takes this as the name of a sheet. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
