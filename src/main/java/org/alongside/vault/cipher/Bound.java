package org.alongside.vault.cipher;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Associated data, written so that no two lists of values give the same bytes: each text carries its length. */
public final class Bound {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public Bound and(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(utf8.length).array());
        bytes.writeBytes(utf8);
        return this;
    }

    public Bound and(UUID id) {
        bytes.writeBytes(of(id));
        return this;
    }

    public Bound and(long number) {
        bytes.writeBytes(ByteBuffer.allocate(8).putLong(number).array());
        return this;
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }

    /** The 16 bytes of an id. */
    public static byte[] of(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
