package org.alongside.assessment.instrument;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked: response formats, items, and the order in which they are shown. The order never matters for scores:
 * scores go by item id.
 */
public record Form(Map<String, ResponseFormat> responses, Map<String, Item> items, List<List<String>> pages) {

    public Form {
        responses = Collections.unmodifiableMap(new LinkedHashMap<>(responses));
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        pages = pages.stream().map(List::copyOf).toList();
    }

    public Optional<Item> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /** All items in the order of the pages, one after another. */
    public List<Item> inOrder() {
        return pages.stream().flatMap(Collection::stream).map(items::get).toList();
    }
}
