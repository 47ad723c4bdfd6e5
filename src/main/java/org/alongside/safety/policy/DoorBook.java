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
 * @param hidden what was closed before its owner started empty: it stays closed and is not shown
 */
public record DoorBook(Map<UUID, Boolean> taps, boolean all, HiddenDoors hidden) {

    /**
     * Doors that are closed and not shown.
     *
     * @param all whether every door is one of them
     * @param fixedUntil before when none of them opens; the epoch where nobody started empty
     */
    public record HiddenDoors(Set<UUID> steps, boolean all, Instant fixedUntil) {

        private static final HiddenDoors NONE = new HiddenDoors(Set.of(), false, Instant.EPOCH);

        public HiddenDoors {
            steps = Set.copyOf(steps);
        }

        private boolean has(UUID step) {
            return all || steps.contains(step);
        }
    }

    public static final DoorBook EMPTY = new DoorBook(Map.of(), false, HiddenDoors.NONE);

    /** What counts where nobody can tell any more which doors were closed. */
    public static final DoorBook ALL_CLOSED = new DoorBook(Map.of(), true, HiddenDoors.NONE);

    private static final char CLOSED = 'x';

    public DoorBook {
        taps = Map.copyOf(taps);
        hidden = hidden == null ? HiddenDoors.NONE : hidden;
    }

    /**
     * @param smallerForm the step to offer instead, where there is one
     * @param largerForms the steps of which this one is the smaller form
     */
    public DoorBook notThisOne(UUID step, Optional<UUID> smallerForm, Set<UUID> largerForms) {
        Map<UUID, Boolean> next = new LinkedHashMap<>(taps);
        next.put(step, isShown(step) || smallerForm.map(taps::containsKey).orElse(true));
        largerForms.stream().filter(taps::containsKey).forEach(larger -> next.put(larger, true));
        return new DoorBook(next, all, hidden);
    }

    /** All that is closed stays closed and is shown no more: the page reads as that of somebody who closed nothing. */
    public DoorBook hide(Instant until) {
        Set<UUID> closed = new TreeSet<>(hidden.steps());
        closed.addAll(closed());
        return new DoorBook(Map.of(), false, new HiddenDoors(closed, all || hidden.all(), until));
    }

    /** Forgets every tap on this step, and leaves it open, unless it is closed unseen as well. */
    public DoorBook reopen(UUID step) {
        Map<UUID, Boolean> next = new LinkedHashMap<>(taps);
        next.remove(step);
        if (all) {
            next.put(step, false);
        }
        return new DoorBook(next, all, hidden);
    }

    /** Opens every door, those too that are not shown; before the day on which that is possible nothing changes. */
    public DoorBook reopenAll(Instant now) {
        return now.isBefore(hidden.fixedUntil()) ? this : EMPTY;
    }

    /** Whether its owner may be told that this door is closed. */
    public boolean isShown(UUID step) {
        return taps.getOrDefault(step, all);
    }

    public boolean isClosed(UUID step) {
        return isShown(step) || hidden.has(step);
    }

    /** The doors that were closed one by one, and may be shown. */
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
        return new DoorBook(taps, false, HiddenDoors.NONE);
    }

    @Override
    public String toString() {
        return "DoorBook";
    }
}
