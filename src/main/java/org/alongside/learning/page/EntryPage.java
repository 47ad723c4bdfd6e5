package org.alongside.learning.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.Entry;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.FieldError;
import org.alongside.identity.visit.Visit;
import org.alongside.learning.Enrollments;
import org.alongside.learning.Placements;
import org.alongside.learning.Steps;
import org.alongside.learning.page.EntryCards.EntryCard;
import org.alongside.learning.policy.Availability;
import org.alongside.learning.policy.CourseChoice;

/**
 * {@code /learning/entry?id=course} shows four descriptions without names or order words, in an order of one's own; the
 * person picks one, on any day. Forms carry the place in that order, so neither page nor address names an entry.
 */
@Named
@RequestScoped
public class EntryPage {

    /** Its sentence after something was kept. */
    static final int KEPT = 1;

    @Inject
    Visit visit;

    @Inject
    CourseLibrary library;

    @Inject
    Enrollments enrollments;

    @Inject
    Placements placements;

    @Inject
    EntryCards entries;

    @Inject
    Steps steps;

    private Course course;
    private CourseChoice choice;
    private List<FieldError> errors = List.of();
    private List<EntryCard> cards = List.of();
    private String onward = "/path";

    public void act() {
        course = library.course(visit.neededId("id")).orElseThrow(NotHere::new);
        enrollments.of(visit.me(), course.uuid()).orElseThrow(NotHere::new);
        choice = placements.choice(visit.me(), course.uuid());
        if (visit.isPost()) {
            press();
        }
        cards = entries.all(course);
        onward = Availability.next(course, steps.done(visit.me(), course.uuid()))
                .map(step -> "/learning/step?id=" + step.uuid())
                .orElse("/path");
    }

    /** Both choices stand in one form. Who has picked no entry yet may still change the other. */
    private void press() {
        boolean follows = !"off".equals(visit.text("leaning"));
        Optional<Entry> picked = entries.picked();
        if (picked.isPresent() || follows != choice.followsLeaning()) {
            keep(now -> picked.map(now.followingLeaning(follows)::with).orElse(now.followingLeaning(follows)));
        } else {
            errors = List.of(new FieldError("entry-1", visit.say("entry.none")));
        }
    }

    private void keep(UnaryOperator<CourseChoice> change) {
        placements.change(visit.me(), course.uuid(), change, visit.now());
        visit.go("/learning/entry?id=" + course.uuid(), KEPT);
    }

    public List<EntryCard> getCards() {
        return cards;
    }

    /** In which language the course describes where people stand: the reader's, where it has it. */
    public String getLanguage() {
        return course.title().languageFor(visit.language());
    }

    /** The next small step of the course, where it is; the own path where all is done. */
    public String getOnward() {
        return onward;
    }

    /** Whether there are pages in this course for the second choice. */
    public boolean isByLeaning() {
        return course.hasTextsByLeaning();
    }

    public boolean isFollowing() {
        return choice.followsLeaning();
    }

    /** Whether the page comes back from keeping a choice. */
    public boolean isKept() {
        return visit.isTold(KEPT);
    }

    public List<FieldError> getErrors() {
        return errors;
    }
}
