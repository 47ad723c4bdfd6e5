package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.Optional;
import org.alongside.content.part.Timer;
import org.alongside.learning.policy.part.PartRules;
import org.alongside.learning.policy.part.ReadingRules;

/** A piece of time: a sentence for everybody, and a quiet countdown where the browser runs scripts. */
@Dependent
public class TimerView implements PartView<Timer> {

    /** What the fragment shows. @param sentence how long, for whoever takes any other clock */
    public record PieceOfTime(String prompt, String sentence, long seconds, String then) {}

    @Override
    public String name() {
        return "timer";
    }

    @Override
    public PartRules<Timer> rules() {
        return new ReadingRules<>(Timer.class);
    }

    @Override
    public Optional<String> style() {
        return Optional.of("part-timer");
    }

    @Override
    public Optional<String> script() {
        return Optional.of("part-timer");
    }

    @Override
    public Object show(Timer part, PartVisit visit) {
        return new PieceOfTime(
                part.prompt(),
                sentence(part.time(), visit),
                part.time().toSeconds(),
                part.then().orElseGet(() -> visit.words().say("then")));
    }

    private static String sentence(Duration time, PartVisit visit) {
        boolean whole = time.toSecondsPart() == 0;
        return whole
                ? visit.words().say("minutes", time.toMinutes())
                : visit.words().say("seconds", time.toSeconds());
    }
}
