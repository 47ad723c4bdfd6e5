package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.alongside.content.part.Part;
import org.alongside.identity.visit.Words;
import org.alongside.kernel.RoomSentences;
import org.alongside.learning.policy.part.PartFacts;
import org.alongside.learning.policy.part.PartRules;

/** The views of all kinds of part, of every room. */
@Dependent
public class PartViews {

    private final List<PartView<?>> views;

    @Inject
    public PartViews(@Any Instance<PartView<?>> views) {
        this(StreamSupport.stream(views.spliterator(), false).toList());
    }

    PartViews(List<? extends PartView<?>> views) {
        this.views = List.copyOf(views);
    }

    /** @throws IllegalStateException where a kind has no view: a test of the house finds that first */
    @SuppressWarnings("unchecked")
    public <P extends Part> PartView<P> of(P part) {
        return (PartView<P>) views.stream()
                .filter(view -> view.rules().type().equals(part.getClass()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no view of " + part.getClass()));
    }

    /** The part as a page shows it, with what its reader has left in it. */
    public ShownPart show(Part part, Map<String, PartBox> left, PartVisit visit) {
        PartView<Part> view = of(part);
        Words own = new Words(
                "part." + view.name(), visit.words().locale(), visit.words().chosen());
        Map<String, String> say = RoomSentences.of(own.room(), own.locale()).all();
        PartBox box = left.getOrDefault(part.id(), PartBox.none(part.id()));
        return new ShownPart(view, view.show(part, visit.at(own, box)), say, box);
    }

    public PartRules<Part> rules(Part part) {
        return of(part).rules();
    }

    /** Whether all parts of a step are done. */
    public boolean areDone(List<Part> parts, PartFacts facts) {
        return parts.stream().allMatch(part -> rules(part).isDone(part, facts));
    }
}
