package org.alongside.runtime.compression;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Optional;

/** An answer whose body is held back until it is whole. Status and headers go to the real answer at once. */
public final class HeldAnswer extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private PrintWriter writer;

    public HeldAnswer(HttpServletResponse answer) {
        super(answer);
    }

    /** Sends what was held, or this in its place; nothing where the answer has gone already, as an error does. */
    void send(Optional<byte[]> packed) throws IOException {
        byte[] body = packed.orElseGet(this::bytes);
        if (isCommitted() || body.length == 0) {
            return;
        }
        packed.ifPresent(bytes -> setHeader("Content-Encoding", "gzip"));
        super.setContentLength(body.length);
        super.getOutputStream().write(body);
    }

    /** What was written. */
    public byte[] bytes() {
        if (writer != null) {
            writer.flush();
        }
        return held.toByteArray();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int one) {
                held.write(one);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                held.write(bytes, from, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("a held answer is written at once");
            }
        };
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(held, getCharacterEncoding()));
        }
        return writer;
    }

    /** The length is known when the page is whole. */
    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public void flushBuffer() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void reset() {
        resetBuffer();
        super.reset();
    }

    @Override
    public void resetBuffer() {
        bytes();
        held.reset();
    }
}
