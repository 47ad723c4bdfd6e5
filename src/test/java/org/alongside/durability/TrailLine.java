package org.alongside.durability;

/**
 * One line of a trail, in the order in which things happened: {@code kind save register revision answer}, with blanks
 * between them.
 *
 * @param save the number of the save that was sent, and of its acknowledgement; 0 of what was found
 * @param register of which person and question: what has one answer at a time
 * @param revision of the answer, from 1; 0 where none is there
 * @param answer a choice, {@code -} for "rather not say"; {@link #NONE} where none is there
 */
record TrailLine(Kind kind, long save, String register, long revision, String answer) {

    static final String NONE = "none";

    /** What happened. */
    enum Kind {
        /** A device is about to send an answer. Nobody knows yet whether it will be kept. */
        SENT,
        /** The server said that it has this answer. */
        ACKNOWLEDGED,
        /** The site showed this answer after it was killed and started again. */
        FOUND
    }

    static TrailLine parse(String line) {
        String[] parts = line.split(" ");
        return new TrailLine(
                Kind.valueOf(parts[0]), Long.parseLong(parts[1]), parts[2], Long.parseLong(parts[3]), parts[4]);
    }

    @Override
    public String toString() {
        return String.join(" ", kind.name(), Long.toString(save), register, Long.toString(revision), answer);
    }
}
