package org.alongside.pairing.policy;

/**
 * The ladder gives a person's own size, which is private: 0 present in parallel, 1 one chosen line, 2 a prompt and a
 * witness sentence back, 3 own part in the loop, 4 a wish with an easy no. Everyone starts at 0; moving it is a later
 * issue.
 */
public record Ladder(int size) {

    public static final Ladder START = new Ladder(0);

    private static final int LARGEST = 4;

    /** @throws IllegalArgumentException where the size is not from 0 to 4 */
    public Ladder {
        if (size < 0 || size > LARGEST) {
            throw new IllegalArgumentException("a size is from 0 to 4, not " + size);
        }
    }

    public boolean reaches(int step) {
        return step <= size;
    }
}
