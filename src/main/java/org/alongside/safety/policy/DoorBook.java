package org.alongside.safety.policy;

import java.time.Instant;
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
 * @param hidden steps whose doors were closed before their owner started empty: they stay closed and are not shown
 * @param fixedUntil before when those are not opened either, all at once; the epoch where there are none
 */
public record DoorBook(Map<UUID, Boolean> taps, boolean all, Set<UUID> hidden, Instant fixedUntil) {

    public static final DoorBook EMPTY = new DoorBook(Map.of(), false, Set.of(), Instant.EPOCH);

    /** What counts where nobody can tell any more which doors were closed. */
    public static final DoorBook ALL_CLOSED = new DoorBook(Map.of(), true, Set.of(), Instant.EPOCH);

    private static final char CLOSED = 'x';

    public DoorBook {
        taps = Map.copyOf(taps);
        hidden = hidden == null ? Set.of() : Set.copyOf(hidden);
        fixedUntil = fixedUntil == null ? Instant.EPOCH : fixedUntil;
    }

    /**
     * @param smallerForm the step to offer instead, where there is one
     * @param largerForms the steps of which this one is the smaller form
     */
    public DoorBook notThisOne(UUID step, Optional<UUID> smallerForm, Set<UUID> largerForms) {
        Map<UUID, Boolean> next = new LinkedHashMap<>(taps);
        next.put(step, isClosed(step) || smallerForm.map(taps::containsKey).orElse(true));
        largerForms.stream().filter(taps::containsKey).forEach(larger -> next.put(larger, true));
        return new DoorBook(next, all, hidden, fixedUntil);
    }

    /** All that is closed stays closed, and is shown no more. */
    public DoorBook hide(Instant until) {
        return new DoorBook(taps, all, taps.keySet(), until);
    }

    /** Forgets every tap on this step, and leaves it open. */
    public DoorBook reopen(UUID step) {
        Map<UUID, Boolean> next = new LinkedHashMap<>(taps);
        if (hidden.contains(step)) {
            return this;
        }
        next.remove(step);
        if (all) {
            next.put(step, false);
        }
        return new DoorBook(next, all, hidden, fixedUntil);
    }

    /** Opens every door, those too that are not shown; before the day on which that is possible nothing changes. */
    public DoorBook reopenAll(Instant now) {
        return now.isBefore(fixedUntil) ? this : EMPTY;
    }

    /** Whether its owner may be told that this door is closed. */
    public boolean isShown(UUID step) {
        return isClosed(step) && !hidden.contains(step);
    }

    public boolean isClosed(UUID step) {
        return taps.getOrDefault(step, all);
    }

    /** The doors that were closed one by one, and may be shown. */
    public Set<UUID> closed() {
        Set<UUID> shut = new TreeSet<>();
        taps.forEach((step, closed) -> {
            if (closed && !hidden.contains(step)) {
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
        return new DoorBook(taps, false, Set.of(), Instant.EPOCH);
    }

    @Override
    public String toString() {
        return "DoorBook";
    }
}
