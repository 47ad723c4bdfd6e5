package org.alongside.safety.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The steps to which one person said <em>not this one</em>. The first tap is remembered; a tap on the smaller form as
 * well closes the door, and a step that has no smaller form closes at its first tap.
 *
 * @param taps every step that was tapped, true where its door is closed
 * @param all whether every other door is closed too
 */
public record DoorBook(Map<UUID, Boolean> taps, boolean all) {

    public static final DoorBook EMPTY = new DoorBook(Map.of(), false);

    /** What counts where nobody can tell any more which doors were closed. */
    public static final DoorBook ALL_CLOSED = new DoorBook(Map.of(), true);

    private static final char CLOSED = 'x';

    public DoorBook {
        taps = Map.copyOf(taps);
    }

    /**
     * @param smallerForm the step to offer instead, where there is one
     * @param largerForms the steps of which this one is the smaller form
     */
    public DoorBook notThisOne(UUID step, Optional<UUID> smallerForm, Set<UUID> largerForms) {
        Map<UUID, Boolean> next = new LinkedHashMap<>(taps);
        next.put(step, isClosed(step) || smallerForm.map(taps::containsKey).orElse(true));
        largerForms.stream().filter(taps::containsKey).forEach(larger -> next.put(larger, true));
        return new DoorBook(next, all);
    }

    /** Forgets every tap on this step, and leaves it open. */
    public DoorBook reopen(UUID step) {
        Map<UUID, Boolean> next = new LinkedHashMap<>(taps);
        next.remove(step);
        if (all) {
            next.put(step, false);
        }
        return new DoorBook(next, all);
    }

    public boolean isClosed(UUID step) {
        return taps.getOrDefault(step, all);
    }

    /** The doors that were closed one by one. */
    public Set<UUID> closed() {
        Set<UUID> shut = new TreeSet<>();
        taps.forEach((step, closed) -> {
            if (closed) {
                shut.add(step);
            }
        });
        return shut;
    }

    /** Reads the older form, words padded to a page. @throws IllegalArgumentException where the text is no book */
    public static DoorBook parse(String text) {
        Map<UUID, Boolean> taps = new LinkedHashMap<>();
        for (String word : text.strip().split(" ")) {
            if (!word.isEmpty()) {
                taps.put(UUID.fromString(word.substring(1)), word.charAt(0) == CLOSED);
            }
        }
        return new DoorBook(taps, false);
    }

    @Override
    public String toString() {
        return "DoorBook";
    }
}
