package org.alongside.vault;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.vault.cipher.Derivation;
import org.alongside.vault.file.KeyFile;
import org.alongside.vault.file.KeyFolder;
import org.alongside.vault.key.KeyRing;
import org.alongside.vault.key.MainKey;
import org.alongside.vault.key.Watermark;
import org.alongside.vault.key.Watermarks;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Codec;
import org.alongside.vault.seal.KeyRow;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.ReadyKey;
import org.alongside.vault.seal.SealBroken;
import org.alongside.vault.seal.Sealed;
import org.alongside.vault.seal.SealedPlace;

/**
 * Seals what a person would not want read, and opens it again for the same owner in the same place.
 *
 * <p>Ana writes a sentence. The service that stores it asks the vault to seal it for Ana, as revision 3 of column
 * {@code writing} in row 7 of table {@code learning_entry}. The vault takes Ana's own key, which lies wrapped in the
 * database, fills the sentence up to one of a few lengths, encrypts with AES-256-GCM, and binds person, key, table,
 * column, row and revision as associated data. A thief of the database reads nothing without the key file, and hardly
 * how much she wrote; somebody who can write to the database can neither put Rashid's row in Ana's place nor put back
 * her older sentence; and when Ana starts empty, destroying one small key makes all of it unreadable, in every backup
 * too. What belongs to no person has a key in the same way ({@link Owner}).
 *
 * <p>It takes part in the caller's transaction.
 */
public final class Vault {

    private final KeyRing ring;
    private final Supplier<byte[]> deriving;
    private final Randomness random;

    /** @param deriving the key from which all is derived */
    Vault(KeyRing ring, Supplier<byte[]> deriving, Randomness random) {
        this.ring = ring;
        this.deriving = deriving;
        this.random = random;
    }

    /** The main vault of a database on which a command looks, without a server. */
    public static Vault ofCommand(EntityManager entities, KeyFile file) {
        Randomness random = new Randomness();
        KeyRing ring = new KeyRing(entities, KeyFolder.of(file), random, MainKey.class);
        return new Vault(ring, ring::deriving, random);
    }

    /** Seals a text. */
    public Sealed seal(Owner owner, SealedPlace place, String clear) {
        return seal(owner, place, Codec.TEXT, clear);
    }

    /** @throws SealBroken where it is another's, from another place or revision, changed, or its key was shredded */
    public String open(Owner owner, SealedPlace place, Sealed sealed) {
        return open(owner, place, Codec.TEXT, sealed);
    }

    /** Seals a value, under the owner's key, which is made where there is none. */
    public <V> Sealed seal(Owner owner, SealedPlace place, Codec<V> codec, V value) {
        return new ReadyKey(owner, ring.keyOf(owner), random).seal(place, codec, value);
    }

    /** @throws SealBroken as {@link #open(Owner, SealedPlace, Sealed)}, and where it is no value of this codec */
    public <V> V open(Owner owner, SealedPlace place, Codec<V> codec, Sealed sealed) {
        return openAll(owner, codec, List.of(new SealedValue(place, sealed))).get(0);
    }

    /**
     * The owner's key, from the row that came with the caller's own.
     *
     * @throws SealBroken where the row is another's, was changed, or its key was shredded
     */
    public ReadyKey ready(Owner owner, KeyRow row) {
        return new ReadyKey(owner, ring.unwrapped(owner, row), random);
    }

    /** A sealed value and where it stands. */
    public record SealedValue(SealedPlace place, Sealed sealed) {}

    /** Many texts, as {@link #openAll(Owner, Codec, List)}. */
    public List<String> openAll(Owner owner, List<SealedValue> values) {
        return openAll(owner, Codec.TEXT, values);
    }

    /**
     * Many values of one owner, in their order, with the key unwrapped once.
     *
     * @throws SealBroken as {@link #open(Owner, SealedPlace, Codec, Sealed)}, at the first that does not open
     */
    public <V> List<V> openAll(Owner owner, Codec<V> codec, List<SealedValue> values) {
        Optional<ReadyKey> own =
                values.isEmpty() ? Optional.empty() : ring.existing(owner).map(key -> new ReadyKey(owner, key, random));
        return values.stream()
                .map(value -> own.orElseThrow(() -> new SealBroken(SealBroken.SealBrokenReason.SHREDDED, value.place()))
                        .open(value.place(), codec, value.sealed()))
                .toList();
    }

    /** Makes the owner's key where there is none. */
    public void begin(Owner owner) {
        ring.keyOf(owner);
    }

    /**
     * How far the owner's row in this table has come, as it was last written; empty where none ever was.
     *
     * @throws SealBroken where the owner's marks were changed
     */
    public Optional<Watermark> mark(Owner owner, String table) {
        return ring.marks(owner).of(table);
    }

    /** Writes down how far the owner's row in this table has come. Marks that were changed are begun anew. */
    public void mark(Owner owner, String table, Watermark mark) {
        Watermarks marks;
        try {
            marks = ring.marks(owner);
        } catch (SealBroken changed) {
            marks = Watermarks.NONE;
        }
        ring.mark(owner, marks.with(table, mark));
    }

    /**
     * Remembers beside the owner's key that they have a row in this table: if it is not there later, somebody took it
     * away. It is forgotten with the key.
     */
    public void remember(Owner owner, String table) {
        ring.keyOf(owner);
        mark(owner, table, new Watermark(owner.id(), 0));
    }

    /** @throws SealBroken where the owner's marks were changed */
    public boolean remembers(Owner owner, String table) {
        return mark(owner, table).isPresent();
    }

    /** Holds the owner's key until the transaction ends, so that rows and marks agree. @return whether there is one */
    public boolean lock(Owner owner) {
        return ring.lock(owner);
    }

    /**
     * Fetches the keys of these owners in one query: afterwards opening their values asks the database no more.
     *
     * @return those who have a key
     */
    public Set<Owner> prepare(Collection<Owner> owners) {
        return ring.fetch(owners);
    }

    /**
     * As {@link #prepare}, and holds the keys until the transaction ends, as {@link #lock} does one: nobody writes
     * meanwhile what protects one of these owners, so what was decided by it still holds as the decision is kept.
     */
    public Set<Owner> hold(Collection<Owner> owners) {
        return ring.hold(owners);
    }

    /**
     * Destroys the owner's key: nothing sealed until now opens again, nor from a backup.
     *
     * @throws IllegalArgumentException for the tool, whose key is never destroyed
     */
    public void shred(Owner owner) {
        ring.shred(owner);
    }

    /**
     * Writes down outside the database that a credential of somebody's was used up or taken away: a restored backup
     * brings it back to nobody ({@link CredentialCameBack}).
     *
     * @param id by chance, of its row or of all that go together
     */
    public void destroyCredential(UUID id) {
        ring.destroyCredential(id);
    }

    /**
     * Puts the owner's key aside, under an id that is nobody's: what it sealed opens no more, until {@link #bringBack};
     * what the owner seals meanwhile has a key of its own.
     *
     * @param place by chance; {@link #shred} of it destroys the key that lies there
     */
    public void setAside(Owner owner, Owner place) {
        ring.move(owner, place);
    }

    /** Destroys the key that the owner has now, and gives them back the one that was set aside. */
    public void bringBack(Owner owner, Owner place) {
        ring.shred(owner);
        ring.move(place, owner);
    }

    /** 32 bytes that only the holder of key file and database can compute ({@link Derivation}). */
    public byte[] derive(String purpose, byte[] input) {
        return Derivation.of(deriving.get(), purpose, input);
    }

    /** The same of a text (UTF-8), as 43 letters of URL-safe Base64. */
    public String deriveText(String purpose, String input) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ofText(purpose, input));
    }

    /** The same of a text (UTF-8), as 64 hexadecimal digits in small letters. */
    public String deriveHex(String purpose, String input) {
        return HexFormat.of().formatHex(ofText(purpose, input));
    }

    private byte[] ofText(String purpose, String input) {
        return derive(purpose, input.getBytes(StandardCharsets.UTF_8));
    }
}
