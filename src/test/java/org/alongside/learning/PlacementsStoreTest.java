package org.alongside.learning;

import static org.alongside.learning.OwnPath.MONDAY;
import static org.alongside.learning.OwnPath.days;
import static org.alongside.learning.Samples.ANA;
import static org.alongside.learning.Samples.COURSE;
import static org.alongside.learning.Samples.RASHID;
import static org.alongside.learning.Samples.READING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.assessment.attempt.Delivery;
import org.alongside.assessment.attempt.NewAnswer;
import org.alongside.assessment.attempt.TestSaving;
import org.alongside.content.Entry;
import org.alongside.content.Leaning;
import org.alongside.content.Track;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.instrument.catalog.file.InstrumentLoader;
import org.alongside.kernel.Draft;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;
import org.alongside.kernel.TextFiles;
import org.alongside.learning.policy.CourseChoice;
import org.alongside.learning.policy.EntryFit;
import org.alongside.learning.policy.FitReason;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.junit.jupiter.api.DisplayName;

/** Choices, and what the two real sittings suggest to their owner. */
class PlacementsStoreTest {

    private static final InstrumentLibrary INSTRUMENTS = InstrumentLoader.load(
                    "assessments", TextFiles.below(Path.of("assessments")))
            .orElseThrow();
    private static final Set<String> REVERSED = reversed();
    private static final CourseChoice FINDING = CourseChoice.NONE_YET.with(Entry.FINDING);

    @StoreTest
    @DisplayName("LEARNING-3 a choice changes any day, and nothing done or written is lost with it")
    void changesWithoutLoss(Database database) {
        database.rolledBack(entities -> {
            OwnPath path = new OwnPath(entities);
            Placements placements = placements(entities);
            path.enroll(ANA);
            path.steps.finish(ANA, READING.uuid(), MONDAY);
            path.journal.keep(ANA, new PartPlace(READING.uuid(), "words"), new Draft("mine", 0, 1, "page"), MONDAY);
            List<String> before = path.rowsOf(ANA);
            assertEquals(CourseChoice.NONE_YET, placements.choice(ANA, COURSE.uuid()));
            placements.change(ANA, COURSE.uuid(), now -> FINDING, days(1));
            placements.change(ANA, COURSE.uuid(), now -> CourseChoice.NONE_YET.with(Entry.KEEPING), days(2));
            entities.clear();
            assertEquals(
                    Optional.of(Entry.KEEPING),
                    placements.choice(ANA, COURSE.uuid()).entry());
            List<String> after = path.rowsOf(ANA);
            assertEquals(
                    before,
                    after.stream().filter(r -> !r.startsWith("placement")).toList());
        });
    }

    @StoreTest
    @DisplayName(
            "LEARNING-4 before the second sitting no leaning counts; after it the one that is clear, until turned off")
    void leaning(Database database) {
        database.rolledBack(entities -> {
            Placements placements = placements(entities);
            placements.change(ANA, COURSE.uuid(), before -> FINDING, MONDAY);
            assertEquals(Optional.of(new Track(Entry.FINDING, Set.of())), placements.track(ANA, COURSE));
            sit(entities, ANA, PlacementInstruments.SECOND, Map.of("r", "high", "g", "low"));
            assertEquals(
                    Optional.of(new Track(Entry.FINDING, Set.of(Leaning.REACHING))), placements.track(ANA, COURSE));
            placements.change(ANA, COURSE.uuid(), before -> FINDING.followingLeaning(false), days(1));
            assertEquals(Optional.of(new Track(Entry.FINDING, Set.of())), placements.track(ANA, COURSE));
            assertEquals(Optional.empty(), placements.track(RASHID, COURSE));
        });
    }

    @StoreTest
    @DisplayName("LEARNING-3 INV-10 after the first sitting one description is marked for its owner only")
    void mayFit(Database database) {
        database.rolledBack(entities -> {
            OwnAnswers answers = answers(entities);
            assertEquals(List.of(), answers.fits(ANA, COURSE));
            sit(
                    entities,
                    ANA,
                    PlacementInstruments.FIRST,
                    Map.of("importance", "8", "t", "high", "d", "low", "n", "low", "k", "low"));
            assertEquals(List.of(new EntryFit(Entry.FINDING, FitReason.TURNING_OVER_DOING)), answers.fits(ANA, COURSE));
            assertEquals(List.of(), answers.fits(RASHID, COURSE));
        });
    }

    @StoreTest
    @DisplayName("LEARNING-5 the order of the descriptions is a person's own and stays; others have others")
    void order(Database database) {
        database.rolledBack(entities -> {
            Placements placements = placements(entities);
            assertEquals(placements.order(ANA), placements(entities).order(ANA));
            Set<List<Entry>> orders = new HashSet<>();
            for (int i = 0; i < 40; i++) {
                orders.add(placements.order(Samples.person("person " + i)));
            }
            assertFalse(orders.size() < 5, "forty people, " + orders.size() + " orders");
        });
    }

    @StoreTest
    @DisplayName("LEARNING-9 Q-S4 every choice is sealed to one length")
    void oneLength(Database database) {
        database.rolledBack(entities -> {
            Placements placements = placements(entities);
            for (Entry entry : Entry.values()) {
                PersonId person = Samples.person("chooser of " + entry);
                placements.change(person, COURSE.uuid(), before -> CourseChoice.NONE_YET.with(entry), MONDAY);
            }
            placements.change(ANA, COURSE.uuid(), before -> CourseChoice.NONE_YET.followingLeaning(false), MONDAY);
            List<?> lengths = entities.createNativeQuery("select distinct octet_length(choice) from learning_placement")
                    .getResultList();
            assertEquals(1, lengths.size());
        });
    }

    /** Answers the items of each outcome high or low on the outcome's own scale; unnamed outcomes in the middle. */
    private static void sit(EntityManager entities, PersonId person, Slug instrument, Map<String, String> wanted) {
        Delivery delivery = delivery(entities);
        UUID attempt = delivery.begin(person, instrument, MONDAY).id();
        INSTRUMENTS.latest(instrument).orElseThrow().form().inOrder().forEach(item -> {
            String id = item.id();
            TestSaving.over(entities, INSTRUMENTS)
                    .save(person, attempt, new NewAnswer(id, answer(id, wanted), 1), MONDAY);
        });
        delivery.submit(person, attempt, days(1));
    }

    /** On a reversed item a low number says much. */
    private static String answer(String item, Map<String, String> wanted) {
        if (wanted.containsKey(item)) {
            return wanted.get(item);
        }
        String level = wanted.getOrDefault(item.substring(0, 1), "middle");
        boolean reversed = REVERSED.contains(item);
        return "middle".equals(level) ? "3" : "high".equals(level) != reversed ? "5" : "1";
    }

    private static Set<String> reversed() {
        Set<String> found = new HashSet<>();
        TextFiles files = TextFiles.below(Path.of("assessments"));
        String scoring = files.text("where-i-stand-habits/v1/scoring.yaml").orElseThrow();
        Matcher matcher = Pattern.compile("([rg]\\d): *['\"]?-").matcher(scoring);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Placements placements(EntityManager entities) {
        return house(entities).get(Placements.class);
    }

    private static OwnAnswers answers(EntityManager entities) {
        return house(entities).get(OwnAnswers.class);
    }

    private static Delivery delivery(EntityManager entities) {
        return house(entities).get(Delivery.class);
    }

    private static TestHouse house(EntityManager entities) {
        return TestHouse.over(entities).with(INSTRUMENTS);
    }
}
