package org.alongside.vault.seal;

import java.util.Arrays;

/**
 * A sealed value as it lies in the database: form, key id, nonce, ciphertext and tag. Says nothing by itself; its
 * length is one of a few.
 */
public record Sealed(byte[] bytes) {

    public Sealed {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Whether it is a text in the place of a record, from before values were records. */
    public boolean isText() {
        return bytes.length > 0 && bytes[0] != SealedForm.RECORD.mark();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed sealed && Arrays.equals(bytes, sealed.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Sealed[" + bytes.length + " bytes]";
    }
}
