package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import java.time.Duration;
import org.alongside.content.part.Timer;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Shapes;

/** A piece of time for doing one thing; {@code prompt} says what, {@code seconds} how long. */
@AutoService(PartKind.class)
public final class TimerKind implements PartKind<Timer> {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 1800;

    private static final Key<PrintedText> PROMPT =
            Key.needed("prompt", PartShapes.text()).told("What to do meanwhile, in a few words.");
    private static final Key<Integer> SECONDS =
            Key.needed("seconds", Shapes.whole(SHORTEST, LONGEST)).told("How long it lasts.");
    private static final Key<PrintedText> THEN = Key.optional("then", PartShapes.text())
            .told("What is said when the time is up; there is one for all where it is left out.");

    private static final MappingShape SHAPE = MappingShape.of(PROMPT, SECONDS, THEN);

    @Override
    public String name() {
        return "timer";
    }

    @Override
    public Class<Timer> type() {
        return Timer.class;
    }

    @Override
    public MappingShape shape() {
        return SHAPE;
    }

    @Override
    public Timer part(String id, Entries written) {
        return new Timer(
                id,
                PrintedText.words(written.get(PROMPT)),
                Duration.ofSeconds(written.get(SECONDS, SHORTEST)),
                written.get(THEN).map(PrintedText::words));
    }
}
