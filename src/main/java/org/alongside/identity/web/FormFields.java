package org.alongside.identity.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.identity.access.UnreadableRequest;

/**
 * Gathers the fields of one form by their names, in one pass: a name that comes again costs no more than one that is
 * new, and there is an end to how many come.
 */
final class FormFields {

    /** No page of ours has as many fields; a map of more is work for nothing. */
    static final int MOST = 10_000;

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private int sent;

    /** What the address says stands before what was typed, and is not counted: an address has bounds of its own. */
    static FormFields beside(Map<String, String[]> address) {
        FormFields fields = new FormFields();
        address.forEach((name, all) -> fields.values.put(name, new ArrayList<>(List.of(all))));
        return fields;
    }

    /** @throws UnreadableRequest where it is one too many */
    void add(String name, String value) {
        sent++;
        if (sent > MOST) {
            throw new UnreadableRequest();
        }
        values.computeIfAbsent(name, none -> new ArrayList<>(1)).add(value);
    }

    void remove(String name) {
        values.remove(name);
    }

    /** As a container gives the fields of a form. */
    Map<String, String[]> byName() {
        Map<String, String[]> arrays = new LinkedHashMap<>();
        values.forEach((name, all) -> arrays.put(name, all.toArray(String[]::new)));
        return arrays;
    }
}
