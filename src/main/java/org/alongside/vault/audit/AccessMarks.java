package org.alongside.vault.audit;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Vault;
import org.alongside.vault.key.Watermark;

/** Marks that only the key file can compute. */
final class AccessMarks {

    private final Vault vault;

    AccessMarks(Vault vault) {
        this.vault = vault;
    }

    /** Over the entry and the mark before it; that is the empty text before the first. */
    String of(AccessEntry entry, String before) {
        return vault.deriveHex("access-entry", entry.text() + "\n" + before);
    }

    /** Of a person who is here it is always the same, and nobody finds them from it without the key file. */
    String of(PersonId person) {
        return vault.deriveHex("access-person", person.toString());
    }

    /** What is sealed beside the tool's key of the last entry. */
    static Watermark end(String mark, long ordinal) {
        return new Watermark(UUID.nameUUIDFromBytes(mark.getBytes(StandardCharsets.UTF_8)), ordinal);
    }
}
