package org.alongside.vault.cipher;

import java.util.Arrays;
import java.util.Optional;

/**
 * Fills a text up before it is sealed, so that the length of what is sealed tells little of the length of what was
 * written: whoever has the database learns at most which of a few sizes a text has.
 *
 * <p>What people write themselves, up to 64 KiB, has one of six lengths, each four times the one before; an answer by
 * choice and a short one in own words have the same. Longer values are ours (pages of responses that were brought in):
 * they are filled up by Padmé, which tells as little asymptotically and adds at most a thirty-second. Both after
 * Nikitin, Barman, Lueks, Underwood, Hubaux and Ford, <i>Reducing Metadata Leakage from Encrypted Files and
 * Communication with PURBs</i>, PoPETs 2019(4), section 4: lengths in powers or by Padmé leak O(log log) of the
 * longest, fixed blocks leak O(log).
 *
 * <p>The filling is one byte 80 and then zeros (ISO/IEC 9797-1, method 2): it comes off any text unambiguously,
 * whatever the text ends in.
 */
public final class Padding {

    static final int SHORTEST = 64;
    private static final int STEP = 4;
    private static final int LONGEST_STEP = 65_536;
    private static final byte MARK = (byte) 0x80;

    private Padding() {}

    public static byte[] on(byte[] clear) {
        return on(clear, 0);
    }

    /** @param atLeast the bytes that also a shorter one is filled up to */
    public static byte[] on(byte[] clear, int atLeast) {
        byte[] filled = Arrays.copyOf(clear, lengthFor(Math.max(clear.length, atLeast - 1)));
        filled[clear.length] = MARK;
        return filled;
    }

    /** Empty where it is not something filled up. */
    public static Optional<byte[]> off(byte[] filled) {
        int end = filled.length - 1;
        while (end >= 0 && filled[end] == 0) {
            end--;
        }
        return end >= 0 && filled[end] == MARK ? Optional.of(Arrays.copyOf(filled, end)) : Optional.empty();
    }

    /** @return the length, in bytes, that a text of so many bytes has once filled up; always greater */
    static int lengthFor(int clear) {
        int needed = Math.addExact(clear, 1);
        int length = SHORTEST;
        while (length < needed && length < LONGEST_STEP) {
            length *= STEP;
        }
        return needed <= length ? length : padme(needed);
    }

    /** The next length whose binary form, after its first bits, is all zeros: as many bits as its exponent has. */
    private static int padme(int needed) {
        int exponent = bits(needed) - 1;
        int zeros = (1 << (exponent - bits(exponent))) - 1;
        return Math.addExact(needed, zeros) & ~zeros;
    }

    private static int bits(int number) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(number);
    }
}
