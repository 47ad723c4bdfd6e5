package org.alongside.learning.policy;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.alongside.content.Entry;
import org.alongside.content.Leaning;
import org.alongside.content.Track;

/**
 * What a person chose about their pages in one course: where to begin, and whether pages may follow a leaning. Before
 * the first choice there is no entry, and the leaning may be followed.
 */
public record EntryChoice(Optional<Entry> entry, boolean followsLeaning) {

    public static final EntryChoice NONE_YET = new EntryChoice(Optional.empty(), true);

    private static final String NO_ENTRY = "NOT_YET";

    public EntryChoice {
        Objects.requireNonNull(entry, "an entry, or empty");
    }

    public EntryChoice with(Entry chosen) {
        return new EntryChoice(Optional.of(chosen), followsLeaning);
    }

    public EntryChoice followingLeaning(boolean follows) {
        return new EntryChoice(entry, follows);
    }

    /** The track of somebody who chose this; empty before an entry is chosen, and then default texts serve. */
    public Optional<Track> track(Set<Leaning> counted) {
        return entry.map(e -> new Track(e, followsLeaning ? counted : Set.of()));
    }

    /** Reads the older form, an entry's name and a sign. @throws IllegalArgumentException where the text is none */
    public static EntryChoice parse(String text) {
        String name = text.substring(0, Math.max(0, text.length() - 1));
        Optional<Entry> entry = NO_ENTRY.equals(name) ? Optional.empty() : Optional.of(Entry.valueOf(name));
        return new EntryChoice(entry, text.endsWith("+"));
    }
}
