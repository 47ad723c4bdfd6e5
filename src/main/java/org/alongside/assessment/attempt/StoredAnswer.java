package org.alongside.assessment.attempt;

import java.util.Optional;
import org.alongside.kernel.Slug;
import org.alongside.vault.seal.KeyRow;

/**
 * What stands where an answer is to be saved, as one statement read it.
 *
 * @param response empty where the item has no answer yet
 * @param key of the person who answers
 */
record StoredAnswer(AttemptState attempt, Optional<Response> response, Optional<KeyRow> key) {

    /** As much of the attempt as a save asks about. */
    record AttemptState(Slug instrument, int version, boolean open) {}
}
