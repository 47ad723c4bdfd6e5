package org.alongside.identity.passkey;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * Takes somebody from the frame of a course into a window of its own. The session of a frame is its own (the cookie is
 * partitioned), and a frame may not ask for passkeys. A pass says who goes, holds for five minutes, and opens once; the
 * private pages are closed behind it.
 */
@Dependent
public class WindowPasses {

    private static final int ID = 2 * Long.BYTES;

    private final PasskeyChallenges challenges;
    private final Passkeys passkeys;

    @Inject
    public WindowPasses(PasskeyChallenges challenges, Passkeys passkeys) {
        this.challenges = challenges;
        this.passkeys = passkeys;
    }

    /** A pass for the address: base64url. */
    public String make(PersonId person, Instant now) {
        byte[] asked =
                challenges.ask(PasskeyUse.WINDOW, Optional.of(person), now).bytes();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(ID + asked.length)
                        .putLong(person.value().getMostSignificantBits())
                        .putLong(person.value().getLeastSignificantBits())
                        .put(asked)
                        .array());
    }

    /** Who goes on with this pass; empty where it is none of ours, over, or used. */
    public Optional<PersonId> use(String pass, Instant now) {
        Optional<ByteBuffer> bytes = bytes(pass);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        PersonId person =
                new PersonId(new UUID(bytes.get().getLong(), bytes.get().getLong()));
        byte[] asked = new byte[PasskeyChallenge.LENGTH];
        bytes.get().get(asked);
        return challenges
                .known(asked, PasskeyUse.WINDOW, Optional.of(person), now)
                .filter(passkeys::spend)
                .map(spent -> person);
    }

    private static Optional<ByteBuffer> bytes(String pass) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(pass);
            return bytes.length == ID + PasskeyChallenge.LENGTH
                    ? Optional.of(ByteBuffer.wrap(bytes))
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
