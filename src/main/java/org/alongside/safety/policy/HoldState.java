package org.alongside.safety.policy;

import java.time.Instant;

/**
 * Whether a hold stands, since when, and what its owner chose.
 *
 * @param since when it was last raised; the epoch where none stands
 * @param fixedUntil before when nobody changes it, because its owner started empty; the epoch where that is not so
 */
public record HoldState(boolean stands, HoldChoice choice, Instant since, Instant fixedUntil) {

    public static final HoldState NONE = new HoldState(false, HoldChoice.RESTS, Instant.EPOCH, Instant.EPOCH);

    /**
     * What counts where nobody can tell any more what was: it rests, and its owner raises it anew before lifting it.
     */
    public static final HoldState IN_DOUBT = new HoldState(true, HoldChoice.RESTS, Instant.EPOCH, Instant.EPOCH);

    public HoldState {
        fixedUntil = fixedUntil == null ? Instant.EPOCH : fixedUntil;
    }

    /** Raised now. The choice made in an earlier raise of the same hold stays. */
    public HoldState raise(Instant now) {
        return new HoldState(true, stands ? choice : HoldChoice.RESTS, now, fixedUntil);
    }

    public HoldState choose(HoldChoice next) {
        return new HoldState(stands, next, since, fixedUntil);
    }

    /** What everybody has who starts empty: a hold in which all rests, whatever was before. */
    public static HoldState startedEmpty(Instant now, Instant until) {
        return new HoldState(true, HoldChoice.RESTS, now, until);
    }

    /** Whether it stands because its owner started empty. */
    public boolean isOfStartingEmpty() {
        return stands && fixedUntil.isAfter(Instant.EPOCH);
    }

    /** Whether its owner may not change it yet. */
    public boolean isFixed(Instant now) {
        return now.isBefore(fixedUntil);
    }

    /** Reads the older form, 14 characters. @throws IllegalArgumentException where the text is no state */
    public static HoldState parse(String text) {
        if (text.length() != 14) {
            throw new IllegalArgumentException("not a state");
        }
        return new HoldState(
                text.charAt(0) == 'h',
                HoldChoice.of(text.charAt(1)),
                Instant.ofEpochSecond(Long.parseLong(text.substring(2))),
                Instant.EPOCH);
    }

    @Override
    public String toString() {
        return "HoldState";
    }
}
