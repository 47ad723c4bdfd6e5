package org.alongside.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/** One person's key, unwrapped: it seals and opens for this person, and lives as long as the call that asked for it. */
public final class ReadyKey {

    private static final byte FORM = 1;
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
        byte[] body = AesGcm.seal(
                key.bytes(), random.bytes(AesGcm.NONCE), bound(place), clear.getBytes(StandardCharsets.UTF_8));
        return new Sealed(ByteBuffer.allocate(HEAD + body.length)
                .put(FORM)
                .put(Bound.of(key.id()))
                .put(body)
                .array());
    }

    /** As {@link Vault#open}. */
    public String open(SealedPlace place, Sealed sealed) {
        byte[] bytes = sealed.bytes();
        if (bytes.length < HEAD || bytes[0] != FORM) {
            throw new SealBroken(SealBroken.Reason.REFUSED, place);
        }
        ByteBuffer head = ByteBuffer.wrap(bytes, 1, HEAD - 1);
        if (!key.id().equals(new UUID(head.getLong(), head.getLong()))) {
            throw new SealBroken(SealBroken.Reason.SHREDDED, place);
        }
        byte[] body = Arrays.copyOfRange(bytes, HEAD, bytes.length);
        return opener.open(bound(place), body)
                .map(clear -> new String(clear, StandardCharsets.UTF_8))
                .orElseThrow(() -> new SealBroken(SealBroken.Reason.REFUSED, place));
    }

    private byte[] bound(SealedPlace place) {
        return new Bound()
                .and("alongside value")
                .and(owner.value())
                .and(key.id())
                .and(place.table())
                .and(place.column())
                .and(place.row())
                .and(place.revision())
                .bytes();
    }
}
