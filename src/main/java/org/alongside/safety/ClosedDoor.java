package org.alongside.safety;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Sealed;
import org.alongside.vault.SealedColumn;
import org.alongside.vault.SealedPlace;

/**
 * The doors one person has closed: steps for two that are not put to them again, by any channel, until they reopen
 * them. All doors of a person lie in one sealed book, padded to whole pages, so that the database shows neither which
 * step nor how many.
 */
@Entity
@Table(name = "closed_doors", schema = "safety")
public class ClosedDoor {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID person;

    @Convert(converter = SealedColumn.class)
    private Sealed book;

    private long revision;

    protected ClosedDoor() {}

    ClosedDoor(UUID id, PersonId person) {
        this.id = id;
        this.person = person.value();
    }

    SealedPlace place() {
        return new SealedPlace("safety.closed_doors", "book", id, revision);
    }

    SealedPlace nextPlace() {
        return new SealedPlace("safety.closed_doors", "book", id, revision + 1);
    }

    /** @param next sealed for {@link #nextPlace()} */
    void become(Sealed next) {
        book = next;
        revision++;
    }

    Sealed book() {
        return book;
    }
}
