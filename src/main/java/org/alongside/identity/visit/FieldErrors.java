package org.alongside.identity.visit;

import java.util.ArrayList;
import java.util.List;

/** What to look at on one form, in the order of its fields. */
public class FieldErrors {

    private final List<FieldError> all = new ArrayList<>();

    public void add(String field, String text) {
        all.add(new FieldError(field, text));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<FieldError> getAll() {
        return all;
    }

    /** The sentence beside a field; null where there is none. */
    public String of(String field) {
        return all.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::text)
                .findFirst()
                .orElse(null);
    }
}
