package org.alongside.learning.part;

import static org.alongside.learning.Samples.ANA;
import static org.alongside.learning.Samples.MIKA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.assessment.attempt.AttemptSubmitted;
import org.alongside.content.CourseModule;
import org.alongside.content.SampleCourse;
import org.alongside.content.Step;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.kernel.Draft;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;
import org.alongside.learning.Enrollments;
import org.alongside.learning.Journal;
import org.alongside.learning.OwnPartCompleted;
import org.alongside.learning.PartPlace;
import org.alongside.learning.Steps;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.junit.jupiter.api.DisplayName;

/** The course of the tests offers {@code where-i-stand} at its first step, beside a box to write in. */
class SentAnswersStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-02T19:00:00Z");
    private static final Slug ASKED = new Slug("where-i-stand");
    private static final Step CUP = SampleCourse.step("morning-cup");
    private static final UUID COURSE = SampleCourse.course().uuid();

    /** Ana on the path, and what she does there. */
    private record Path(TestHouse house) {

        static Path of(jakarta.persistence.EntityManager entities) {
            TestHouse house = TestHouse.over(entities)
                    .with(SampleCourse.library())
                    .with(new InstrumentLibrary(List.of()))
                    .with(new PartViews(
                            List.of(new ProseView(null), new WriteView(), new QuestionnaireView(null, null, null))));
            house.get(Enrollments.class).enroll(ANA, COURSE, NOW);
            return new Path(house);
        }

        void writes(String words) {
            PartPlace place = new PartPlace(CUP.uuid(), "words");
            house.get(Journal.class).keep(ANA, place, new Draft(words, 0, 1, "page"), NOW);
        }

        void sends(PersonId person, Slug instrument) {
            house.get(SentAnswers.class).complete(new AttemptSubmitted(person, instrument, NOW));
        }

        Set<UUID> done() {
            return house.get(Steps.class).done(ANA, COURSE);
        }
    }

    @StoreTest
    @DisplayName("LEARNING-14 sent answers complete their step where its box has words, and leave it open where not")
    void completes(Database database) {
        database.rolledBack(entities -> {
            Path path = Path.of(entities);
            path.sends(ANA, ASKED);
            assertEquals(Set.of(), path.done());
            path.writes("steam");
            path.sends(ANA, new Slug("weekly-pulse"));
            path.sends(MIKA, ASKED);
            assertEquals(Set.of(), path.done());
            path.sends(ANA, ASKED);
            assertEquals(Set.of(CUP.uuid()), path.done());
        });
    }

    @StoreTest
    @DisplayName("LEARNING-14 LEARNING-2 answers that complete the last step complete the own part, once")
    void wholeModule(Database database) {
        database.rolledBack(entities -> {
            Path path = Path.of(entities);
            CourseModule module = SampleCourse.module();
            module.steps().stream()
                    .filter(step -> !step.uuid().equals(CUP.uuid()))
                    .forEach(step -> path.house().get(Steps.class).finish(ANA, step.uuid(), NOW));
            path.writes("steam");
            path.sends(ANA, ASKED);
            path.sends(ANA, ASKED);
            assertEquals(
                    List.of(new OwnPartCompleted(ANA, module.uuid(), NOW)),
                    path.house().fired(OwnPartCompleted.class));
        });
    }

    @StoreTest
    @DisplayName("LEARNING-15 from the questions of a step one comes back to it, and others end where they are read")
    void wayBack(Database database) {
        database.rolledBack(entities -> {
            Path path = Path.of(entities);
            WayBackToThePath way = path.house().get(WayBackToThePath.class);
            assertEquals(Optional.of("/learning/step?id=" + CUP.uuid()), way.afterSending(ANA, ASKED));
            assertEquals(Optional.of("/learning/result"), way.afterSending(MIKA, ASKED));
            assertEquals(Optional.empty(), way.afterSending(ANA, new Slug("weekly-pulse")));
            assertEquals(Optional.of("/learning/result"), way.toRead(new Slug("where-i-stand-habits")));
            assertEquals(Optional.empty(), way.toRead(new Slug("our-scale")));
        });
    }
}
