package org.alongside.safety.policy;

import java.time.Instant;

/**
 * Whether a hold stands, since when, and what its owner chose.
 *
 * @param since when it was last raised; the epoch where none stands
 */
public record HoldState(boolean stands, HoldChoice choice, Instant since) {

    public static final HoldState NONE = new HoldState(false, HoldChoice.RESTS, Instant.EPOCH);

    /**
     * What counts where nobody can tell any more what was: it rests, and its owner raises it anew before lifting it.
     */
    public static final HoldState IN_DOUBT = new HoldState(true, HoldChoice.RESTS, Instant.EPOCH);

    /** Raised now. The choice made in an earlier raise of the same hold stays. */
    public HoldState raise(Instant now) {
        return new HoldState(true, stands ? choice : HoldChoice.RESTS, now);
    }

    public HoldState choose(HoldChoice next) {
        return new HoldState(stands, next, since);
    }

    /** Reads the older form, 14 characters. @throws IllegalArgumentException where the text is no state */
    public static HoldState parse(String text) {
        if (text.length() != 14) {
            throw new IllegalArgumentException("not a state");
        }
        return new HoldState(
                text.charAt(0) == 'h',
                HoldChoice.of(text.charAt(1)),
                Instant.ofEpochSecond(Long.parseLong(text.substring(2))));
    }

    @Override
    public String toString() {
        return "HoldState";
    }
}
