package org.alongside.instrument;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

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

    /**
     * The items that are shown to whoever gave these answers, in the order of the pages. An item counts as open for the
     * conditions after it while it is hidden, whatever was once answered to it.
     *
     * @param answers the number given to an item; empty where it is open or "rather not say"
     */
    public List<Item> shown(Function<String, OptionalInt> answers) {
        Map<String, Item> shown = new LinkedHashMap<>();
        Function<String, OptionalInt> visible = id -> shown.containsKey(id) ? answers.apply(id) : OptionalInt.empty();
        for (Item item : inOrder()) {
            if (item.showIf().map(condition -> condition.holds(visible)).orElse(true)) {
                shown.put(item.id(), item);
            }
        }
        return List.copyOf(shown.values());
    }

    /** Whether every item is always shown. */
    public boolean isFixed() {
        return items.values().stream().allMatch(item -> item.showIf().isEmpty());
    }

    /** The items that are answered by a number, in the order of the definition: those that scores can be made of. */
    public List<Item> choices() {
        return items.values().stream().filter(Item::isScored).toList();
    }

    /** The items that are answered in own words, in the order of the pages. */
    public List<Item> inOwnWords() {
        return inOrder().stream()
                .filter(item -> item.response().match(choice -> false, words -> true))
                .toList();
    }

    /** All items in the order of the pages, one after another. */
    public List<Item> inOrder() {
        return pages.stream().flatMap(Collection::stream).map(items::get).toList();
    }
}
