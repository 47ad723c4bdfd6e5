package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.alongside.assessment.WayBack;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;
import org.alongside.learning.PlacementInstruments;

/** Back to the step that offered the questions; else, after the two sittings of the path, to what they say in words. */
@Dependent
public class WayBackToThePath implements WayBack {

    private static final Set<Slug> SITTINGS = Set.of(PlacementInstruments.FIRST, PlacementInstruments.SECOND);
    private static final String IN_WORDS = "/learning/result";

    private final SentAnswers sent;

    @Inject
    public WayBackToThePath(SentAnswers sent) {
        this.sent = sent;
    }

    @Override
    public Optional<String> afterSending(PersonId person, Slug instrument) {
        return sent.cameFrom(person, instrument)
                .map(step -> "/learning/step?id=" + step.uuid())
                .or(() -> toRead(instrument));
    }

    @Override
    public Optional<String> toRead(Slug instrument) {
        return readOnThePath(instrument);
    }

    static Optional<String> readOnThePath(Slug instrument) {
        return SITTINGS.contains(instrument) ? Optional.of(IN_WORDS) : Optional.empty();
    }
}
