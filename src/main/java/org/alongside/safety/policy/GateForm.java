package org.alongside.safety.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.kernel.Slug;

/**
 * The six questions as one version of the file {@code assessments/safety-gate} asks them, in their order. They are no
 * scale and give no number; a changed question is a new version.
 */
public record GateForm(int version, List<GateQuestion> questions) {

    public static final int QUESTIONS = 6;

    /** @throws IllegalArgumentException where there are not six questions, or two share an id */
    public GateForm {
        questions = List.copyOf(questions);
        Set<Slug> ids = new HashSet<>();
        questions.forEach(question -> ids.add(question.id()));
        if (questions.size() != QUESTIONS || ids.size() != QUESTIONS) {
            throw new IllegalArgumentException("the gate asks six different questions, not " + questions.size());
        }
    }
}
