package org.alongside.sheet.file;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The list of sheets in a workbook's own part, in the order in which its people see them. */
final class SheetNames extends DefaultHandler {

    private final List<ListedSheet> sheets = new ArrayList<>();

    /**
     * One line of the list.
     *
     * @param relation the id by which the workbook's relationships name the sheet's part
     * @param state {@code hidden} or {@code veryHidden}, where it is said
     */
    record ListedSheet(String name, String relation, String state) {

        boolean isHidden() {
            return state.equals("hidden") || state.equals("veryHidden");
        }
    }

    List<ListedSheet> listed() {
        return sheets;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (!"sheet".equals(name)) {
            return;
        }
        String relation = "";
        for (int i = 0; i < attributes.getLength(); i++) {
            relation = "id".equals(attributes.getLocalName(i)) ? attributes.getValue(i) : relation;
        }
        sheets.add(new ListedSheet(text(attributes, "name"), relation, text(attributes, "state")));
    }

    private static String text(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }
}
