package org.alongside.vault.seal;

import java.nio.charset.StandardCharsets;
import org.alongside.vault.cipher.Padding;

/** What a codec makes of a value, without a key. */
public final class TestCodec {

    private TestCodec() {}

    /** The value as it comes back. */
    public static <V> V again(Codec<V> codec, V value) {
        return codec.read(codec.form(), codec.write(value)).orElseThrow();
    }

    /** The text in the bytes, without what fills them up. */
    public static <V> String text(Codec<V> codec, V value) {
        return new String(Padding.off(codec.write(value)).orElseThrow(), StandardCharsets.UTF_8);
    }

    /** What that text says. */
    public static <V> V ofText(Codec<V> codec, String text) {
        byte[] bytes = Padding.on(text.getBytes(StandardCharsets.UTF_8));
        return codec.read(codec.form(), bytes).orElseThrow();
    }

    /** How many bytes are sealed. */
    public static <V> int length(Codec<V> codec, V value) {
        return codec.write(value).length;
    }
}
