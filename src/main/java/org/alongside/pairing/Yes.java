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
 * One person's own, hidden word on one joint step: yes, or not now.
 *
 * <p>Ana says yes to a look at the outline. Nobody is told, and a yes alone does nothing. It stands for fourteen days
 * and then lapses in silence; she may take it back at any moment. When the step has opened, it has done its work. A row
 * is there for every step on her list, in one length, whatever she said.
 */
@Entity
@Table(name = "pairing_yes")
public class Yes {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID link;

    @Column(updatable = false)
    private UUID person;

    @Column(updatable = false)
    private UUID step;

    @Convert(converter = SealedColumn.class)
    private Sealed answer;

    private long revision;

    protected Yes() {}

    Yes(UUID id, Link link, PersonId person, UUID step) {
        this.id = id;
        this.link = link.id();
        this.person = person.value();
        this.step = step;
    }

    SealedPlace place() {
        return new SealedPlace("pairing_yes", "answer", id, revision);
    }

    SealedPlace nextPlace() {
        return new SealedPlace("pairing_yes", "answer", id, revision + 1);
    }

    /** @param next sealed for {@link #nextPlace()} */
    void become(Sealed next) {
        answer = next;
        revision++;
    }

    UUID step() {
        return step;
    }

    Sealed answer() {
        return answer;
    }
}
