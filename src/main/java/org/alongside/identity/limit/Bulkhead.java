package org.alongside.identity.limit;

/**
 * A class of requests that are at work side by side without taking anything from another class (the bulkhead pattern of
 * M. Nygard, Release It!, 2007). Each has places, one a connection to the database, and a short line before them;
 * whoever finds the line full, or stands in it too long, is told to come again. So what people write is kept, and their
 * PIN opens, while everybody else asks for more than this site can do (quality R7).
 *
 * <p>The places of all are fewer than the connections of the pool, and places and lines together are fewer than the
 * threads of the server (both in {@code common.xml}).
 */
public enum Bulkhead {
    /** What people write behind their PIN. */
    SAVES(6, 42, 6, false),
    /** The PIN: entered, forgotten, changed. */
    PIN(4, 28, 4, false),
    /** All other pages of whoever is signed in. */
    PAGES(6, 26, 8, false),
    /** The pages of those who look after the site, and their files. */
    STAFF(3, 5, 8, false),
    /**
     * What platforms and their browsers ask. A campus is one caller, and a course of hundreds begins in one minute: its
     * line is long enough for them, and short enough to move on within the patience of who stands in it.
     */
    LAUNCHES(4, 300, 240, true),
    /** A class of forty in one room is one caller too, and so for the next two. */
    SIGN_IN(4, 80, 40, true),
    SIGN_UP(2, 80, 40, true),
    /** All else that nobody has signed in for. */
    STRANGERS(4, 80, 40, true);

    private final int places;
    private final int line;
    private final int ofOne;
    private final boolean open;

    Bulkhead(int places, int line, int ofOne, boolean open) {
        this.places = places;
        this.line = line;
        this.ofOne = ofOne;
        this.open = open;
    }

    /** How many are at work at one moment. */
    public int places() {
        return places;
    }

    /** How many more may wait for a place. */
    public int line() {
        return line;
    }

    /** How many of one caller, at work or in line. */
    int ofOne() {
        return ofOne;
    }

    /** Whether somebody who has not signed in may take one of its places. */
    public boolean isOpen() {
        return open;
    }
}
