package org.alongside.learning.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.alongside.content.Course;
import org.alongside.content.Entry;
import org.alongside.identity.visit.Visit;
import org.alongside.learning.OwnAnswers;
import org.alongside.learning.Placements;
import org.alongside.learning.policy.CourseChoice;
import org.alongside.learning.policy.EntryFit;

/**
 * The places to begin, for {@link ResultPage}: those that fit the own answers, with the reason, or all four where none
 * does. Forms carry the place in a person's own order, so neither page nor address names an entry.
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
     * @param because why it fits, in a sentence; empty where nothing says that it does
     */
    public record FitCard(int place, String text, String because, boolean chosen) {}

    /** One or two that fit, the clearest first; or else all four. */
    List<FitCard> fits(Course course) {
        CourseChoice choice = placements.choice(visit.me(), course.uuid());
        List<FitCard> fitting = answers.fits(visit.me(), course).stream()
                .map(fit -> card(course, choice, fit.entry(), because(fit)))
                .toList();
        return fitting.isEmpty()
                ? placements.order(visit.me()).stream()
                        .map(entry -> card(course, choice, entry, ""))
                        .toList()
                : fitting;
    }

    /** Keeps the entry at this place; false where the form names none. */
    boolean keep(Course course, String place) {
        Optional<Entry> picked = EntryPage.at(place, placements.order(visit.me()));
        picked.ifPresent(
                entry -> placements.change(visit.me(), course.uuid(), choice -> choice.with(entry), visit.now()));
        return picked.isPresent();
    }

    private FitCard card(Course course, CourseChoice choice, Entry entry, String because) {
        return new FitCard(
                placements.order(visit.me()).indexOf(entry) + 1,
                course.textOf(entry).in(visit.language()),
                because,
                choice.entry().filter(entry::equals).isPresent());
    }

    private String because(EntryFit fit) {
        return visit.say("result.because." + fit.reason());
    }
}
