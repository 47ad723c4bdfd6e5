package org.alongside.vault;

/** What a codec makes of a value, without a key. */
public final class TestCodec {

    private TestCodec() {}

    /** The value as it comes back. */
    public static <V> V again(Codec<V> codec, V value) {
        return codec.read(codec.form(), codec.write(value)).orElseThrow();
    }

    /** How many bytes are sealed. */
    public static <V> int length(Codec<V> codec, V value) {
        return codec.write(value).length;
    }
}
