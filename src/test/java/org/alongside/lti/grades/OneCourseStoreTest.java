package org.alongside.lti.grades;

import static org.alongside.lti.World.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.content.offering.Target;
import org.alongside.identity.consent.ConsentGiven;
import org.alongside.identity.consent.ConsentMatter;
import org.alongside.identity.consent.CourseMatter;
import org.alongside.identity.consent.LaunchedCourses.LaunchedCourse;
import org.alongside.identity.consent.Purpose;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.learning.Samples;
import org.alongside.learning.offering.OfferedModules;
import org.alongside.lti.Messages;
import org.alongside.lti.World;
import org.alongside.lti.link.PassbackStatus;
import org.alongside.lti.link.PlatformCourses;
import org.alongside.lti.link.ScoreRoute;
import org.alongside.lti.message.CommonClaims;
import org.alongside.lti.message.ContextClaim;
import org.alongside.lti.message.ResourceLinkMessage;
import org.alongside.lti.service.FakePlatform;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

/** A yes to own completion is one course's: neither another, nor a copy, nor another deployment has it. */
class OneCourseStoreTest {

    private static final Target MODULE = new Target(OfferedModules.KIND, Samples.HOUR.uuid());

    /** Where Noor comes from: a deployment, a course in it (or none is named), and a link. */
    private record Place(String deployment, Optional<ContextClaim> course, String link) {}

    private static final Place FIRST = place("1", "2", "7");

    private static Place place(String deployment, String course, String link) {
        return new Place(deployment, Optional.of(new ContextClaim(course, Optional.of("Course " + course))), link);
    }

    private static void with(Database database, Consumer<Gradebook> story) {
        try (FakePlatform platform = new FakePlatform()) {
            database.rolledBack(entities -> {
                Gradebook book = new Gradebook(new World(entities), platform);
                UUID second = book.world
                        .deployments
                        .noted(book.registration.id(), "9", NOW)
                        .id();
                book.world.deployments.activate(second, NOW);
                story.accept(book);
            });
        }
    }

    private static String launches(Gradebook book, Place place) {
        CommonClaims noors = Messages.noor(book.registration.issuer(), Optional.empty(), Optional.empty())
                .common();
        CommonClaims here = new CommonClaims(
                noors.issuer(),
                place.deployment(),
                noors.person(),
                noors.roles(),
                place.course(),
                noors.productFamily());
        ResourceLinkMessage message = new ResourceLinkMessage(here, place.link(), Optional.of(MODULE), book.column());
        var opened = book.world.open(message, book.registration, NOW);
        book.noor = opened.person();
        book.world.fresh();
        return opened.landing().address();
    }

    private static UUID courseOf(Gradebook book, Place place) {
        return book.world.links.routes(book.noor, MODULE).stream()
                .map(ScoreRoute::link)
                .filter(link -> link.linkId().equals(place.link()))
                .findFirst()
                .orElseThrow()
                .course();
    }

    private static void says(Gradebook book, Place place, boolean yes) {
        String subject = new CourseMatter(MODULE.id(), courseOf(book, place)).subject();
        ConsentMatter matter = new ConsentMatter(book.noor, Purpose.OWN_COMPLETION, subject);
        if (yes) {
            book.world.consents.give(matter, Languages.FIRST, NOW);
            book.completions.allowed(new ConsentGiven(book.noor, Purpose.OWN_COMPLETION, subject, NOW));
        } else {
            book.world.consents.refuse(matter, Languages.FIRST, NOW);
        }
        book.world.fresh();
    }

    private static int rows(Gradebook book) {
        return book.outbox.page(Gradebook.ALL).size();
    }

    /** Every way to be another course: a copy, the same id at another deployment, a link without a course. */
    private static List<Place> others() {
        return List.of(place("1", "3", "8"), place("9", "2", "71"), new Place("1", Optional.empty(), "10"));
    }

    @StoreTest
    @DisplayName("INV-50 a yes in one course sends nothing to another, a copy, or another deployment, which ask anew")
    void another(Database database) {
        for (Place other : others()) {
            with(database, book -> {
                assertTrue(launches(book, FIRST).startsWith("/identity/consent?"));
                says(book, FIRST, true);
                book.finishes();
                assertEquals(1, rows(book), "sabotage: where the yes was given, something leaves");
                assertFalse(launches(book, FIRST).startsWith("/identity/consent?"));
                assertTrue(launches(book, other).startsWith("/identity/consent?"), other.toString());
                assertNotEquals(courseOf(book, FIRST), courseOf(book, other));
                assertEquals(1, rows(book), other.toString());
                says(book, other, true);
                assertEquals(2, rows(book), "its own yes is enough");
                says(book, FIRST, false);
                assertEquals(1, book.sends(NOW.plusSeconds(1)), "a no in the one takes nothing from the other");
            });
        }
    }

    @StoreTest
    @DisplayName("INV-50 a no in the one course is none in the other")
    void no(Database database) {
        with(database, book -> {
            launches(book, FIRST);
            says(book, FIRST, false);
            Place other = others().get(0);
            assertTrue(launches(book, other).startsWith("/identity/consent?"));
            says(book, other, true);
            book.finishes();
            assertEquals(1, rows(book));
        });
    }

    @StoreTest
    @DisplayName("INV-50 a second link in the same course asks no second time, and is told as well")
    void sameCourse(Database database) {
        with(database, book -> {
            launches(book, FIRST);
            says(book, FIRST, true);
            assertFalse(launches(book, place("1", "2", "11")).startsWith("/identity/consent?"));
            book.finishes();
            assertEquals(2, rows(book));
        });
    }

    @StoreTest
    @DisplayName("INV-50 a link that moves into another course takes no yes along")
    void moved(Database database) {
        with(database, book -> {
            launches(book, FIRST);
            says(book, FIRST, true);
            book.finishes();
            launches(book, place("1", "3", "7"));
            book.sends(NOW.plusSeconds(1));
            assertEquals(PassbackStatus.NO_CONSENT, book.status());
        });
    }

    @StoreTest
    @DisplayName("INV-50 a word from before, about the module alone, allows nothing")
    void before(Database database) {
        with(database, book -> {
            launches(book, FIRST);
            book.world.consents.give(
                    new ConsentMatter(
                            book.noor, Purpose.OWN_COMPLETION, MODULE.id().toString()),
                    Languages.FIRST,
                    NOW);
            book.finishes();
            assertEquals(0, rows(book));
        });
    }

    @StoreTest
    @DisplayName("INV-50 the page names the course as the platform did, and knows no course that nobody came through")
    void named(Database database) {
        with(database, book -> {
            Place untitled = new Place("1", Optional.empty(), "10");
            launches(book, FIRST);
            launches(book, untitled);
            PlatformCourses courses = book.world.get(PlatformCourses.class);
            UUID first = courseOf(book, FIRST);
            assertEquals(Optional.of(new LaunchedCourse(Optional.of("Course 2"))), courses.find(book.noor, first));
            assertEquals(
                    Optional.of(new LaunchedCourse(Optional.empty())),
                    courses.find(book.noor, courseOf(book, untitled)));
            assertEquals(Optional.empty(), courses.find(new PersonId(MODULE.id()), first), "to somebody else");
            assertEquals(Optional.empty(), courses.find(book.noor, MODULE.id()), "made up");
        });
    }
}
