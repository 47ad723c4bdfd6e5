package org.alongside.learning.policy;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.alongside.content.Entry;
import org.alongside.content.Leaning;
import org.alongside.content.Track;

/**
 * What a person chose about one course: where to begin, whether pages may follow a leaning, how they go through it, and
 * whether it is enough for now. Before the first choice there is no entry, the leaning may be followed, and the pace is
 * their own.
 *
 * @param weekly one part a week, with a quiet week after every second one ({@link WeeklyShape}); else own pace
 * @param enough an ordinary ending, which can be undone on any day
 */
public record CourseChoice(Optional<Entry> entry, boolean followsLeaning, boolean weekly, boolean enough) {

    public static final CourseChoice NONE_YET = new CourseChoice(Optional.empty(), true, false, false);

    private static final String NO_ENTRY = "NOT_YET";

    public CourseChoice {
        Objects.requireNonNull(entry, "an entry, or empty");
    }

    public CourseChoice with(Entry chosen) {
        return new CourseChoice(Optional.of(chosen), followsLeaning, weekly, enough);
    }

    public CourseChoice followingLeaning(boolean follows) {
        return new CourseChoice(entry, follows, weekly, enough);
    }

    public CourseChoice weekly(boolean oneAWeek) {
        return new CourseChoice(entry, followsLeaning, oneAWeek, enough);
    }

    public CourseChoice enough(boolean forNow) {
        return new CourseChoice(entry, followsLeaning, weekly, forNow);
    }

    /** The track of somebody who chose this; empty before an entry is chosen, and then default texts serve. */
    public Optional<Track> track(Set<Leaning> counted) {
        return entry.map(e -> new Track(e, followsLeaning ? counted : Set.of()));
    }

    /** Reads the older form, an entry's name and a sign. @throws IllegalArgumentException where the text is none */
    public static CourseChoice parse(String text) {
        String name = text.substring(0, Math.max(0, text.length() - 1));
        Optional<Entry> entry = NO_ENTRY.equals(name) ? Optional.empty() : Optional.of(Entry.valueOf(name));
        return new CourseChoice(entry, text.endsWith("+"), false, false);
    }
}
