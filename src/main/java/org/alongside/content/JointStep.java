package org.alongside.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.LocalizedText;
import org.alongside.kernel.Slug;

/**
 * Something two people do together once both have said yes. It has one text for both, because it may be read side by
 * side, and nothing of the own path hangs on it: a module is whole without.
 *
 * @param size how much it asks, 0 (be present in parallel) to 4 (a wish, with an easy no); people read it in words
 * @param minutes about how long it takes, from 1
 * @param smallerForm the joint step to offer instead when this one is refused; of the same module
 * @param prerequisites own steps of the same module that each person has to have finished
 * @param hint one sentence for the list of joint steps
 */
public record JointStep(
        UUID uuid,
        Slug slug,
        int size,
        boolean staying,
        int minutes,
        Mode mode,
        Optional<UUID> smallerForm,
        JointProperties properties,
        List<UUID> prerequisites,
        LocalizedText title,
        LocalizedText hint,
        LocalizedText markdown) {

    public static final int SMALLEST = 0;
    public static final int LARGEST = 4;

    /** Speaker then witness over up to seven days; or both at one device, without a sign-in of the other. */
    public enum Mode {
        IN_TURNS,
        ONE_DEVICE
    }

    /** @throws IllegalArgumentException where size or minutes are out of range, or the smaller form is itself */
    public JointStep {
        Objects.requireNonNull(uuid, "a joint step's uuid");
        Objects.requireNonNull(slug, "a joint step's slug");
        Objects.requireNonNull(mode, "a joint step's mode");
        Objects.requireNonNull(properties, "a joint step's properties");
        if (size < SMALLEST || size > LARGEST) {
            throw new IllegalArgumentException("a size is from 0 to 4, not " + size);
        }
        if (minutes < 1) {
            throw new IllegalArgumentException("a joint step takes at least one minute");
        }
        if (smallerForm.filter(uuid::equals).isPresent()) {
            throw new IllegalArgumentException("a joint step is not its own smaller form: " + slug);
        }
        prerequisites = List.copyOf(prerequisites);
    }
}
