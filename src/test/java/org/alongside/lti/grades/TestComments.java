package org.alongside.lti.grades;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.alongside.vault.TestVaults;

/** Comments of scores, written and read as the outbox does. */
public final class TestComments {

    private final EntityManager entities;
    private final ScoreComments comments;

    public TestComments(EntityManager entities) {
        this.entities = entities;
        this.comments = new ScoreComments(TestVaults.main(entities));
    }

    public void write(UUID score, String words) {
        comments.write(entities.find(QueuedScore.class, score), Optional.of(words));
        entities.flush();
    }

    /** Empty too where there is no such score. */
    public Optional<String> read(UUID score) {
        return Optional.ofNullable(entities.find(QueuedScore.class, score)).flatMap(comments::open);
    }
}
