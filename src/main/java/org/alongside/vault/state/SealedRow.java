package org.alongside.vault.state;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.alongside.vault.seal.Sealed;
import org.alongside.vault.seal.SealedColumn;

/**
 * A row with one sealed value of one owner, who as a rule is a person. An entity that extends it names its table, the
 * column of its value ({@code @AttributeOverride(name = "sealed", ...)}), and what else tells its rows apart;
 * {@link SealedStore} seals and opens it. Each new value has a revision of its own, and is bound to it. A revision is
 * drawn by chance unless its writer counts, because a count in clear would tell who had something to write.
 */
@MappedSuperclass
public abstract class SealedRow {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID person;

    @Convert(converter = SealedColumn.class)
    private Sealed sealed;

    @Column(nullable = false)
    private long revision;

    protected SealedRow() {}

    /** A row that is yet to get its first value. */
    protected SealedRow(UUID id, SealedKey key) {
        this.id = id;
        this.person = key.owner().id();
    }

    public UUID id() {
        return id;
    }

    /** Whose value it is, as an id alone. */
    UUID owner() {
        return person;
    }

    /** 0 before the first value. */
    public long revision() {
        return revision;
    }

    /** True until it has had its first value. */
    public boolean isNew() {
        return sealed == null && revision == 0;
    }

    Sealed sealed() {
        return sealed;
    }

    /** @param next sealed for this table, column and row at this revision */
    void become(Sealed next, long atRevision) {
        sealed = next;
        revision = atRevision;
    }
}
