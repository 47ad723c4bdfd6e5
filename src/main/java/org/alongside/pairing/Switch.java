package org.alongside.pairing;

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
 * A person's private switch: my joint part is open, or it rests. It needs no reason, it is nobody else's, and from
 * outside its rest looks like any other. The row is there from the first link on, in one length, whichever way it lies.
 */
@Entity
@Table(name = "pairing_switch")
public class Switch {

    static final String OPEN = "open";
    static final String REST = "rest";

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID person;

    @Convert(converter = SealedColumn.class)
    private Sealed state;

    private long revision;

    protected Switch() {}

    Switch(UUID id, PersonId person) {
        this.id = id;
        this.person = person.value();
    }

    SealedPlace place() {
        return new SealedPlace("pairing_switch", "state", id, revision);
    }

    SealedPlace nextPlace() {
        return new SealedPlace("pairing_switch", "state", id, revision + 1);
    }

    /** @param next sealed for {@link #nextPlace()} */
    void become(Sealed next) {
        state = next;
        revision++;
    }

    Sealed state() {
        return state;
    }
}
