package org.alongside.vault.seal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.alongside.vault.cipher.AesGcm;
import org.alongside.vault.cipher.Bound;
import org.alongside.vault.random.Randomness;

/**
 * A ready key is one owner's key, unwrapped: it seals and opens for this owner, and lives as long as the call that
 * asked for it.
 */
public final class ReadyKey {

    private static final int HEAD = 17;

    private final Owner owner;
    private final DataKey key;
    private final Randomness random;
    private final AesGcm.Opener opener;

    /** The vault makes it. */
    public ReadyKey(Owner owner, DataKey key, Randomness random) {
        this.owner = owner;
        this.key = key;
        this.random = random;
        this.opener = new AesGcm.Opener(key.bytes());
    }

    /** Seals a text. */
    public Sealed seal(SealedPlace place, String clear) {
        return seal(place, Codec.TEXT, clear);
    }

    /** @throws SealBroken where it is another's, from another place or revision, changed, or its key was shredded */
    public String open(SealedPlace place, Sealed sealed) {
        return open(place, Codec.TEXT, sealed);
    }

    /** Seals a value. */
    public <V> Sealed seal(SealedPlace place, Codec<V> codec, V value) {
        byte[] bound = bound(codec.form(), place);
        byte[] body = AesGcm.seal(key.bytes(), random.bytes(AesGcm.NONCE), bound, codec.write(value));
        return new Sealed(ByteBuffer.allocate(HEAD + body.length)
                .put(codec.form().mark())
                .put(Bound.of(key.id()))
                .put(body)
                .array());
    }

    /** @throws SealBroken as {@link #open(SealedPlace, Sealed)}, and where it is no value of this codec */
    public <V> V open(SealedPlace place, Codec<V> codec, Sealed sealed) {
        byte[] bytes = sealed == null ? new byte[0] : sealed.bytes();
        if (bytes.length < HEAD) {
            throw new SealBroken(SealBroken.SealBrokenReason.REFUSED, place);
        }
        SealedForm form =
                SealedForm.of(bytes[0]).orElseThrow(() -> new SealBroken(SealBroken.SealBrokenReason.REFUSED, place));
        ByteBuffer head = ByteBuffer.wrap(bytes, 1, HEAD - 1);
        if (!key.id().equals(new UUID(head.getLong(), head.getLong()))) {
            throw new SealBroken(SealBroken.SealBrokenReason.SHREDDED, place);
        }
        Optional<byte[]> clear = opener.open(bound(form, place), Arrays.copyOfRange(bytes, HEAD, bytes.length));
        return clear.flatMap(filled -> codec.read(form, filled))
                .orElseThrow(() -> new SealBroken(SealBroken.SealBrokenReason.REFUSED, place));
    }

    private byte[] bound(SealedForm form, SealedPlace place) {
        return form.bound(owner)
                .and(key.id())
                .and(place.table())
                .and(place.column())
                .and(place.row())
                .and(place.revision())
                .bytes();
    }
}
