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
 * Whether a person's joint part rests for reasons of their own safety, and what they chose.
 *
 * <p>Ana says yes to one of the six questions, or asks for it by a tap. From then on nothing for two opens, and the
 * steps about staying read in another variant; nothing else changes on any ordinary page, so whoever looks over her
 * shoulder sees what they saw before. On her private page she reads what rests and what her partner would see, and
 * chooses. Only she lifts it, and not before three days.
 *
 * <p>The row is there from her first answer on, also when nothing is held: its being there tells nothing.
 */
@Entity
@Table(name = "hold", schema = "safety")
public class Hold {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID person;

    @Convert(converter = SealedColumn.class)
    private Sealed state;

    private long revision;

    protected Hold() {}

    Hold(UUID id, PersonId person) {
        this.id = id;
        this.person = person.value();
    }

    SealedPlace place() {
        return new SealedPlace("safety.hold", "state", id, revision);
    }

    SealedPlace nextPlace() {
        return new SealedPlace("safety.hold", "state", id, revision + 1);
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
