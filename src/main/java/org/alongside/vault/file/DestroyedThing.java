package org.alongside.vault.file;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.vault.seal.Owner;

/**
 * It is a line of the {@link DestroyedList}: a key by its id, an owner who was erased, or a credential that was used up
 * or taken away. All ids came by chance.
 */
public record DestroyedThing(What what, UUID id) implements Comparable<DestroyedThing> {

    /** What an id names. */
    public enum What {
        KEY,
        PERSON,
        RESPONSE_SET,
        CREDENTIAL
    }

    private static final Pattern LINE =
            Pattern.compile("(KEY|PERSON|RESPONSE_SET|CREDENTIAL) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    public static DestroyedThing key(UUID id) {
        return new DestroyedThing(What.KEY, id);
    }

    public static DestroyedThing owner(Owner owner) {
        return new DestroyedThing(What.valueOf(owner.kind().name()), owner.id());
    }

    /** @param id of the row in which it stood, or of the sheet on which it was printed */
    public static DestroyedThing credential(UUID id) {
        return new DestroyedThing(What.CREDENTIAL, id);
    }

    /** Empty where it is a key or a credential. */
    public Optional<Owner> owner() {
        return what == What.KEY || what == What.CREDENTIAL
                ? Optional.empty()
                : Optional.of(new Owner(Owner.OwnerKind.valueOf(what.name()), id));
    }

    String line() {
        return what + " " + id;
    }

    static Optional<DestroyedThing> of(String line) {
        Matcher words = LINE.matcher(line);
        return words.matches()
                ? Optional.of(new DestroyedThing(What.valueOf(words.group(1)), UUID.fromString(words.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(DestroyedThing other) {
        return Comparator.comparing(DestroyedThing::what)
                .thenComparing(DestroyedThing::id)
                .compare(this, other);
    }
}
