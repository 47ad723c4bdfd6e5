package org.alongside.sheet.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** This is somebody else's stream: what is written goes there at once, and closing it is theirs. */
final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
