package org.alongside.content.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.content.JointProperties;
import org.alongside.content.JointStep;
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
                .filter(variant -> !variant.equals(Variant.DEFAULT))
                .sorted()
                .map(variant -> "a joint step has one text for both, and no variant '" + variant.name() + "'")
                .forEach(reasons::add);
        return List.copyOf(reasons);
    }

    /** What is against the smaller forms of these joint steps, by the step: each leads down, and none in a circle. */
    public static Map<JointStep, String> againstSmallerForms(List<JointStep> steps) {
        Map<UUID, JointStep> byId = new HashMap<>();
        steps.forEach(step -> byId.put(step.uuid(), step));
        Map<JointStep, String> reasons = new LinkedHashMap<>();
        for (JointStep step : steps) {
            Optional<JointStep> smaller = step.smallerForm().map(byId::get);
            if (smaller.filter(s -> s.size() > step.size()).isPresent()) {
                reasons.put(step, "the smaller form of '" + step.slug() + "' is larger than itself");
            } else if (smaller.isPresent() && leadsBack(step, byId)) {
                reasons.put(step, "the smaller forms of '" + step.slug() + "' lead in a circle");
            }
        }
        return reasons;
    }

    private static boolean leadsBack(JointStep start, Map<UUID, JointStep> byId) {
        Set<UUID> seen = new HashSet<>();
        Optional<UUID> next = Optional.of(start.uuid());
        while (next.isPresent() && seen.add(next.get())) {
            next = Optional.ofNullable(byId.get(next.get())).flatMap(JointStep::smallerForm);
        }
        return next.isPresent();
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
