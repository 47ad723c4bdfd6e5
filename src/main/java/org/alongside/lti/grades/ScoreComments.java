package org.alongside.lti.grades;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.alongside.vault.Vault;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.SealBroken;
import org.alongside.vault.seal.Sealed;

/** The comments of scores, sealed for the person they are about as long as they lie in the outbox. */
@Dependent
public class ScoreComments {

    private final Vault vault;

    @Inject
    public ScoreComments(Vault vault) {
        this.vault = vault;
    }

    /** Seals a comment into the row, or takes the old one out. */
    void write(QueuedScore row, Optional<String> comment) {
        row.comment(comment.map(words -> seal(row, words)));
    }

    private Sealed seal(QueuedScore row, String words) {
        return vault.seal(Owner.of(row.person()), row.commentPlace(row.revision() + 1), words);
    }

    /** The comment; empty where there is none, and where the person's key is gone: then it says nothing any more. */
    Optional<String> open(QueuedScore row) {
        try {
            return row.sealedComment()
                    .map(value -> vault.open(Owner.of(row.person()), row.commentPlace(row.revision()), value));
        } catch (SealBroken gone) {
            if (gone.reason() == SealBroken.SealBrokenReason.SHREDDED) {
                return Optional.empty();
            }
            throw gone;
        }
    }
}
