package org.alongside.runtime.compression;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Compresses a page so that its length tells nothing about what chance wrote into it. Two pages that differ only in
 * their tokens deflate to lengths that differ by a few bytes, now this way, now that. So the length is taken from the
 * page with each token replaced by the same letter, raised by what tokens can need, and rounded up; the rest is filled
 * in the gzip header's extra field, which readers skip (RFC 1952 section 2.3.1.1).
 */
final class PaddedGzip {

    /** Lengths are multiples of this many bytes. */
    static final int STEP = 64;

    private static final byte[] HEADER = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 4, 0, 0, 0, 0, 0, (byte) 255};
    private static final byte[] SUBFIELD = {'A', 'S'};
    private static final int LENGTHS = 2 * Short.BYTES;
    private static final int TRAILER = 2 * Integer.BYTES;
    private static final int FRAME = HEADER.length + SUBFIELD.length + LENGTHS + TRAILER;

    /** What deflate may need for a letter of a token beyond the one letter that stands for it: a whole byte. */
    private static final int NEEDED_PER_LETTER = 1;

    /** What the codes of a page's other letters may grow by because tokens are there. */
    private static final int NEEDED_BESIDE = 48;

    private PaddedGzip() {}

    /**
     * The page as a gzip stream; empty where chance made it longer than it may be, and then it goes as it is.
     *
     * @param tokens as they stand in the page
     */
    static Optional<byte[]> of(byte[] page, List<byte[]> tokens) {
        byte[] steady = page.clone();
        tokens.forEach(token -> blot(steady, token));
        int letters = tokens.stream().mapToInt(token -> token.length).sum();
        int needed = deflated(steady).length + FRAME + letters * NEEDED_PER_LETTER + NEEDED_BESIDE;
        byte[] deflated = deflated(page);
        int fill = (needed + STEP - 1) / STEP * STEP - FRAME - deflated.length;
        return fill < 0 || fill > Short.MAX_VALUE ? Optional.empty() : Optional.of(framed(page, deflated, fill));
    }

    private static byte[] framed(byte[] page, byte[] deflated, int fill) {
        CRC32 sum = new CRC32();
        sum.update(page);
        return ByteBuffer.allocate(FRAME + fill + deflated.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(HEADER)
                .putShort((short) (SUBFIELD.length + Short.BYTES + fill))
                .put(SUBFIELD)
                .putShort((short) fill)
                .put(new byte[fill])
                .put(deflated)
                .putInt((int) sum.getValue())
                .putInt(page.length)
                .array();
    }

    private static void blot(byte[] page, byte[] token) {
        for (int at = 0; at + token.length <= page.length; at++) {
            if (Arrays.equals(page, at, at + token.length, token, 0, token.length)) {
                Arrays.fill(page, at, at + token.length, (byte) 'A');
            }
        }
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] out = new byte[bytes.length + bytes.length / 1000 + 64];
            int length = deflater.deflate(out);
            return Arrays.copyOf(out, length);
        } finally {
            deflater.end();
        }
    }
}
