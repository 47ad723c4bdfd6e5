package org.alongside.content.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.alongside.content.JointProperties;
import org.alongside.content.Variant;

/**
 * What a joint step must be before it may be published (INV-19): it declares the four properties of structured
 * intimacy, and it has one text for both.
 *
 * <p>The four come from seed row S1-06: one speaks and the other witnesses; no reply is owed; nobody is rated; it opens
 * and closes. A variant by track would tell each of two people, reading side by side, where the other stands.
 */
public final class JointStepRules {

    private JointStepRules() {}

    /** What is against publishing, one sentence each; empty where nothing is. */
    public static List<String> against(JointProperties properties, Collection<Variant> variants) {
        List<String> reasons = new ArrayList<>(against(properties));
        variants.stream()
                .filter(Variant::isByTrack)
                .sorted()
                .map(v -> "a joint step has one text for both, not a variant by track: " + v.name())
                .forEach(reasons::add);
        return List.copyOf(reasons);
    }

    private static List<String> against(JointProperties properties) {
        List<String> reasons = new ArrayList<>();
        if (!properties.speakerWitness()) {
            reasons.add("a joint step has one who speaks and one who witnesses: speaker_witness must be true");
        }
        if (properties.replyExpected()) {
            reasons.add("nobody owes an answer in a joint step: reply_expected must be false");
        }
        if (properties.ratingAllowed()) {
            reasons.add("nobody is rated in a joint step: rating_allowed must be false");
        }
        if (!properties.opensAndCloses()) {
            reasons.add("a joint step has a beginning and an end: opens_and_closes must be true");
        }
        return reasons;
    }
}
