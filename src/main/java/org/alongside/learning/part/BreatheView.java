package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import org.alongside.content.part.Breathe;
import org.alongside.learning.policy.part.PartRules;
import org.alongside.learning.policy.part.ReadingRules;

/** A few breaths: a sentence for everybody, and a circle that moves with them for whoever opens it. */
@Dependent
public class BreatheView implements PartView<Breathe> {

    private static final double TEN = 10;
    private static final double MINUTE = 60;

    /**
     * What the fragment shows.
     *
     * @param pace the classes of {@code part-breathe.css} that give the circle its pace, since a page has no styles of
     *     its own
     */
    public record Breaths(String prompt, String sentence, String rounds, String pace, boolean holding) {}

    @Override
    public String name() {
        return "breathe";
    }

    @Override
    public PartRules<Breathe> rules() {
        return new ReadingRules<>(Breathe.class);
    }

    @Override
    public Optional<String> style() {
        return Optional.of("part-breathe");
    }

    @Override
    public Object show(Breathe part, PartVisit visit) {
        boolean holding = part.hold() > 0;
        String sentence = holding
                ? visit.words().say("holding", part.in(), part.hold(), part.out())
                : visit.words().say("sentence", part.in(), part.out());
        return new Breaths(
                visit.prompt(part.prompt()),
                sentence,
                visit.words().say("rounds", part.rounds(), length(part.doing().toSeconds(), visit)),
                "in-" + part.in() + " hold-" + part.hold() + " out-" + part.out() + " rounds-" + part.rounds(),
                holding);
    }

    /** About how long: a breath is no clock, so seconds are told in tens, and from a minute on in minutes. */
    private static String length(long seconds, PartVisit visit) {
        return seconds < MINUTE - TEN / 2
                ? visit.words().say("seconds", Math.max(1, Math.round(seconds / TEN)) * (long) TEN)
                : visit.words().say("minutes", Math.round(seconds / MINUTE));
    }
}
