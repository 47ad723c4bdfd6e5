package org.alongside.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** How often somebody typed a code that is none, within an hour. */
@Entity
@Table(name = "pairing_code_tries")
public class CodeTries {

    static final int MOST = 10;
    static final Duration WITHIN = Duration.ofHours(1);

    @Id
    private UUID person;

    @Column(nullable = false)
    private Instant since;

    @Column(nullable = false)
    private int tries;

    protected CodeTries() {}

    void wrong(Instant now) {
        if (!now.isBefore(since.plus(WITHIN))) {
            since = now;
            tries = 0;
        }
        tries++;
    }

    boolean areEnough(Instant now) {
        return tries >= MOST && now.isBefore(since.plus(WITHIN));
    }
}
