package org.alongside.wording.position;

import java.util.Optional;
import java.util.Set;

/**
 * A sentence, or two, in which people marked the cues.
 *
 * @param cues which a careful teacher would point at, and no others
 * @param about why it is a hard case, where it is one: {@code negation}, {@code quotation}
 */
public record LabelledSentence(String text, Set<CueKind> cues, Optional<String> about) {

    public LabelledSentence {
        cues = Set.copyOf(cues);
    }
}
