package org.alongside.learning.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.content.Course;
import org.alongside.content.Entry;
import org.alongside.identity.visit.Visit;
import org.alongside.learning.OwnAnswers;
import org.alongside.learning.Placements;
import org.alongside.learning.policy.EntryFit;

/**
 * The places to begin as choice cards, for both pages on which one is chosen. Forms carry the place in a person's own
 * order, so neither page nor address names an entry.
 */
@Dependent
class EntryCards {

    @Inject
    Visit visit;

    @Inject
    Placements placements;

    @Inject
    OwnAnswers answers;

    /**
     * One choice card.
     *
     * @param place from 1, in this person's own order
     * @param because why it may fit, in a sentence; empty where nothing says that it does
     */
    public record EntryCard(int place, String text, String because, boolean chosen) {}

    /** All four, in this person's own order. */
    List<EntryCard> all(Course course) {
        return all(course, answers.fits(visit.me(), course));
    }

    /** One or two that fit, the clearest first; or else all four. */
    List<EntryCard> fitting(Course course) {
        List<EntryFit> fits = answers.fits(visit.me(), course);
        List<EntryCard> all = all(course, fits);
        List<Entry> order = placements.order(visit.me());
        return fits.isEmpty()
                ? all
                : fits.stream().map(fit -> all.get(order.indexOf(fit.entry()))).toList();
    }

    /** The entry at the place that the form names; empty where it names none. */
    Optional<Entry> picked() {
        String place = visit.text("entry");
        return place.matches("[1-4]")
                ? Optional.of(placements.order(visit.me()).get(Integer.parseInt(place) - 1))
                : Optional.empty();
    }

    private List<EntryCard> all(Course course, List<EntryFit> fits) {
        Optional<Entry> chosen = placements.choice(visit.me(), course.uuid()).entry();
        Map<Entry, String> because = fits.stream()
                .collect(Collectors.toMap(EntryFit::entry, fit -> visit.say("result.because." + fit.reason())));
        List<EntryCard> cards = new ArrayList<>();
        for (Entry entry : placements.order(visit.me())) {
            cards.add(new EntryCard(
                    cards.size() + 1,
                    course.textOf(entry).in(visit.language()),
                    because.getOrDefault(entry, ""),
                    chosen.filter(entry::equals).isPresent()));
        }
        return cards;
    }
}
