package org.alongside.sheet.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets only such XML through as spreadsheets write: from one "&lt;" to the next there is no more than a long cell, and
 * nothing but tags begins with one; no comment, no section, no document type, and one declaration at the top.
 */
final class ShortTags extends FilterInputStream {

    /** The longest text of a cell, each character as a numbered entity. */
    private static final int LONGEST = 10 * Meter.LONGEST;

    private static final int TOP = 4;

    private long at;
    private int since;
    private boolean opened;

    ShortTags(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            see((byte) one);
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int some = super.read(bytes, from, length);
        for (int i = from; i < from + some; i++) {
            see(bytes[i]);
        }
        return some;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void see(byte one) {
        boolean special = opened && (one == '!' || (one == '?' && at > TOP));
        opened = one == '<';
        since = opened ? 0 : since + 1;
        at++;
        if (special || since > LONGEST) {
            throw new Refused(0, "it is written in an unusual way; save it as .xlsx again");
        }
    }
}
