package org.alongside.identity.page;

import java.util.ArrayList;
import java.util.List;
import org.alongside.identity.access.PageError;

/** What to look at on one form, in the order of its fields. */
public class FormErrors {

    private final List<PageError> all = new ArrayList<>();

    void add(String field, String text) {
        all.add(new PageError(field, text));
    }

    boolean none() {
        return all.isEmpty();
    }

    public List<PageError> getAll() {
        return all;
    }

    /** The sentence beside a field; null where there is none. */
    public String of(String field) {
        return all.stream()
                .filter(error -> error.field().equals(field))
                .map(PageError::text)
                .findFirst()
                .orElse(null);
    }
}
