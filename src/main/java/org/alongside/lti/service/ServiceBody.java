package org.alongside.lti.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * Reads the body of a service's answer as the bytes of its text. A server may compress although nobody asked for it
 * (RFC 9110 12.5.3), and may set a byte order mark before its JSON (RFC 8259 8.1); neither says anything about the
 * answer.
 */
final class ServiceBody {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private ServiceBody() {}

    /**
     * The text's bytes.
     *
     * @param codings the values of {@code Content-Encoding}
     * @param limit how many bytes the text may have, once it is unfolded
     * @throws IOException for a coding that nobody asked for, a broken one, and a text that is too long
     */
    static byte[] text(byte[] sent, List<String> codings, int limit) throws IOException {
        byte[] text = sent;
        for (int n = codings.size() - 1; n >= 0; n--) {
            text = decoded(text, codings.get(n).strip().toLowerCase(Locale.ROOT), limit);
        }
        boolean marked = text.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(text, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        return marked ? Arrays.copyOfRange(text, BYTE_ORDER_MARK.length, text.length) : text;
    }

    private static byte[] decoded(byte[] sent, String coding, int limit) throws IOException {
        return switch (coding) {
            case "", "identity" -> sent;
            case "gzip", "x-gzip" -> unfolded(sent, limit);
            default -> throw new IOException("a content coding that was not asked for");
        };
    }

    private static byte[] unfolded(byte[] sent, int limit) throws IOException {
        try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(sent))) {
            byte[] text = gzip.readNBytes(limit + 1);
            if (text.length > limit) {
                throw new IOException("body larger than " + limit + " bytes");
            }
            return text;
        }
    }
}
