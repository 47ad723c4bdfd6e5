package org.alongside.kernel;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** A file byte by byte, a little ahead, with the line it has come to; a byte-order mark at its beginning is passed. */
final class CountedBytes implements Closeable {

    static final int END = -1;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] ahead = new byte[1 << 16];
    private int at;
    private int filled;
    private long line = 1;

    CountedBytes(InputStream in) throws IOException {
        this.in = in;
        if (fill(MARK.length) && ahead[0] == MARK[0] && ahead[1] == MARK[1] && ahead[2] == MARK[2]) {
            at = MARK.length;
        }
    }

    /** Of the next byte, from 1. Lines end with LF. */
    long line() {
        return line;
    }

    int peek() throws IOException {
        return fill(1) ? ahead[at] & 0xFF : END;
    }

    int take() throws IOException {
        int next = peek();
        at += next == END ? 0 : 1;
        line += next == '\n' ? 1 : 0;
        return next;
    }

    /** Whether a line with nothing in it, not even a blank, comes here; it is passed then. */
    boolean skipsEmptyLine() throws IOException {
        if (peek() == '\r' && fill(2) && ahead[at + 1] == '\n') {
            take();
        }
        if (peek() == '\n') {
            take();
            return true;
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Whether so many bytes are still to come; they stand in {@code ahead} then. */
    private boolean fill(int needed) throws IOException {
        if (filled - at >= needed) {
            return true;
        }
        System.arraycopy(ahead, at, ahead, 0, filled - at);
        filled -= at;
        at = 0;
        while (filled < needed) {
            int more = in.read(ahead, filled, ahead.length - filled);
            if (more < 0) {
                return false;
            }
            filled += more;
        }
        return true;
    }
}
