package org.alongside.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/** One person's key, unwrapped: it seals and opens for this person, and lives as long as the call that asked for it. */
public final class ReadyKey {

    /** The text as it is: what was sealed before lengths were kept. It is only opened. */
    private static final byte BARE = 1;

    /** The text filled up by {@link Padding}. */
    private static final byte FILLED = 2;

    private static final int HEAD = 17;

    private final PersonId owner;
    private final KeyRing.DataKey key;
    private final Randomness random;
    private final AesGcm.Opener opener;

    ReadyKey(PersonId owner, KeyRing.DataKey key, Randomness random) {
        this.owner = owner;
        this.key = key;
        this.random = random;
        this.opener = new AesGcm.Opener(key.bytes());
    }

    /** As {@link Vault#seal}. */
    public Sealed seal(SealedPlace place, String clear) {
        byte[] filled = Padding.on(clear.getBytes(StandardCharsets.UTF_8));
        byte[] body = AesGcm.seal(key.bytes(), random.bytes(AesGcm.NONCE), bound(FILLED, place), filled);
        return new Sealed(ByteBuffer.allocate(HEAD + body.length)
                .put(FILLED)
                .put(Bound.of(key.id()))
                .put(body)
                .array());
    }

    /** As {@link Vault#open}. */
    public String open(SealedPlace place, Sealed sealed) {
        byte[] bytes = sealed.bytes();
        if (bytes.length < HEAD || (bytes[0] != BARE && bytes[0] != FILLED)) {
            throw new SealBroken(SealBroken.SealBrokenReason.REFUSED, place);
        }
        ByteBuffer head = ByteBuffer.wrap(bytes, 1, HEAD - 1);
        if (!key.id().equals(new UUID(head.getLong(), head.getLong()))) {
            throw new SealBroken(SealBroken.SealBrokenReason.SHREDDED, place);
        }
        byte[] body = Arrays.copyOfRange(bytes, HEAD, bytes.length);
        return opener.open(bound(bytes[0], place), body)
                .flatMap(clear -> bytes[0] == FILLED ? Padding.off(clear) : Optional.of(clear))
                .map(clear -> new String(clear, StandardCharsets.UTF_8))
                .orElseThrow(() -> new SealBroken(SealBroken.SealBrokenReason.REFUSED, place));
    }

    /** The form is bound too: the one never opens as the other. */
    private byte[] bound(byte form, SealedPlace place) {
        return new Bound()
                .and(form == FILLED ? "alongside filled value" : "alongside value")
                .and(owner.value())
                .and(key.id())
                .and(place.table())
                .and(place.column())
                .and(place.row())
                .and(place.revision())
                .bytes();
    }
}
