package org.alongside.instrument.scoring.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.instrument.Form;
import org.alongside.instrument.Item;
import org.alongside.kernel.CsvRow;
import org.alongside.kernel.Findings;

/**
 * The columns of a file of answers: {@code id} and each item once, by name, in any order (scoring-format 7).
 *
 * @param id place of the id, from 0
 * @param items the item of each column; empty in the place of the id
 */
public record ResponseHeader(int id, List<Optional<Item>> items) {

    static final String ID = "id";

    /** Empty, with a finding for each column at fault, where the whole file is to be refused. */
    public static Optional<ResponseHeader> of(CsvRow row, Form form, String file, Findings findings) {
        int line = Math.toIntExact(row.line());
        row.fault().ifPresent(fault -> findings.error(file, line, "the header: " + fault));
        if (row.fault().isEmpty()) {
            faults(row.cells(), form.items().keySet()).forEach(fault -> findings.error(file, line, fault));
        }
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        List<Optional<Item>> items = row.cells().stream()
                .map(name -> name.equals(ID) ? Optional.<Item>empty() : form.item(name))
                .toList();
        return Optional.of(new ResponseHeader(row.cells().indexOf(ID), items));
    }

    int columns() {
        return items.size();
    }

    private static List<String> faults(List<String> names, Collection<String> items) {
        if (names.size() == 1 && names.get(0).contains(";")) {
            return List.of("cells are parted by commas, not by semicolons; save the file as CSV with commas");
        }
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                if (twice.add(name)) {
                    faults.add("the column " + Printed.quoted(name) + " stands twice");
                }
            } else if (!name.equals(ID) && !items.contains(name)) {
                faults.add("the column " + Printed.quoted(name) + " is no item of the instrument");
            }
        }
        if (!seen.contains(ID)) {
            faults.add("there is no column 'id'");
        }
        items.stream()
                .filter(item -> !seen.contains(item))
                .forEach(item -> faults.add("item '" + item + "' has no column"));
        return faults;
    }
}
