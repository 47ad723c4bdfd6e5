package org.alongside.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Up to when the opening moments of a link were looked at. It moves on at every moment, whether a step opens or not. */
@Entity
@Table(name = "pairing_opening")
public class Opening {

    @Id
    private UUID link;

    @Column(name = "looked_at")
    private Instant lookedAt;

    protected Opening() {}

    Opening(UUID link, Instant now) {
        this.link = link;
        this.lookedAt = now;
    }

    void lookedAt(Instant now) {
        lookedAt = now;
    }

    Instant lookedAt() {
        return lookedAt;
    }
}
