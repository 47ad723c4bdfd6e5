package org.alongside.house;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.alongside.assessment.attempt.Delivery;
import org.alongside.assessment.attempt.NewAnswer;
import org.alongside.assessment.attempt.OwnAttempt;
import org.alongside.assessment.attempt.OwnAttempts;
import org.alongside.assessment.attempt.TestSaving;
import org.alongside.content.Entry;
import org.alongside.identity.copy.CopyJob;
import org.alongside.identity.copy.CopyOrders;
import org.alongside.identity.copy.RoomCopy;
import org.alongside.identity.personal.PersonalTable;
import org.alongside.identity.personal.Viewer;
import org.alongside.instrument.Example;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.kernel.Draft;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;
import org.alongside.learning.CheckIns;
import org.alongside.learning.Enrollments;
import org.alongside.learning.Journal;
import org.alongside.learning.PartPlace;
import org.alongside.learning.Placements;
import org.alongside.learning.Samples;
import org.alongside.learning.policy.CourseChoice;
import org.alongside.learning.policy.Since;
import org.alongside.lti.grades.TestComments;
import org.alongside.lti.security.TestToolKeys;
import org.alongside.pairing.Link;
import org.alongside.pairing.Switches;
import org.alongside.pairing.Turns;
import org.alongside.pairing.Yeses;
import org.alongside.safety.TestSafety;
import org.alongside.study.responses.DataWorld;
import org.alongside.study.responses.ReadResponses;
import org.alongside.support.SampleRows;
import org.alongside.support.Wiring;
import org.alongside.vault.TestVaults;

/**
 * One story for each sealed column: how its room writes it, and what its room says of it afterwards. What protects
 * somebody says {@code closed}, or tells that it is open; everything else says the words themselves.
 */
final class SealedStories {

    static final Instant NOW = Instant.parse("2026-11-02T19:00:00Z");
    static final String CLOSED = "closed";
    static final String NOTHING = "nothing";

    private static final UUID STEP = Samples.READING.uuid();
    private static final String BY_PERSON = "person = ?1";
    private static final String BY_OWNER = "owner = ?1";
    private static final String BY_ID = "id = ?1";

    private SealedStories() {}

    /** What a room does with one of its sealed columns, over one entity manager. */
    interface SealedStory {

        /** Writes the first value, which is open where there is something to open, or a newer one. @return whose row */
        UUID write(PersonId person, boolean first);

        /** What the room says of it. */
        String read(PersonId person, UUID row);
    }

    /**
     * @param column with its table
     * @param whose which rows, {@code ?1} stands for what {@link SealedStory#write} gave
     * @param protects whether somebody is protected by it
     * @param changes whether a newer value takes the place of the first in the same row
     */
    record SealedPart(
            String column,
            String whose,
            boolean protects,
            boolean changes,
            Function<EntityManager, SealedStory> story) {

        String table() {
            return column.substring(0, column.lastIndexOf('.'));
        }

        String name() {
            return column.substring(column.lastIndexOf('.') + 1);
        }

        @Override
        public String toString() {
            return column;
        }
    }

    static List<SealedPart> all() {
        return List.of(
                new SealedPart("learning_journal_entry.words", BY_PERSON, false, true, SealedStories::journal),
                new SealedPart("learning_placement.choice", BY_PERSON, false, true, SealedStories::placement),
                new SealedPart("learning_check_in.answer", BY_PERSON, false, false, SealedStories::checkIn),
                new SealedPart("pairing_yes.answer", BY_PERSON, true, true, SealedStories::yes),
                new SealedPart("pairing_finish.said", BY_PERSON, false, false, SealedStories::finish),
                new SealedPart("pairing_switch.state", BY_PERSON, true, true, SealedStories::ownSwitch),
                new SealedPart("safety.gate.answers", BY_PERSON, true, true, SealedStories::gate),
                new SealedPart("safety.hold.state", BY_PERSON, true, true, SealedStories::hold),
                new SealedPart("safety.closed_doors.book", BY_PERSON, true, true, SealedStories::doors),
                new SealedPart("vault_key.marks", BY_OWNER, true, true, SealedStories::ownSwitch),
                new SealedPart("safety.vault_key.marks", BY_OWNER, true, true, SealedStories::hold),
                new SealedPart("vault_key.wrapped", BY_OWNER, false, false, SealedStories::journal),
                new SealedPart("safety.vault_key.wrapped", BY_OWNER, true, false, SealedStories::hold),
                new SealedPart(
                        "assessment_response.answer",
                        "attempt = ?1 and item = 'q1'",
                        false,
                        true,
                        SealedStories::answer),
                new SealedPart("assessment_result.report", "attempt = ?1", false, false, SealedStories::report),
                new SealedPart(
                        "identity_copy_part.content",
                        "copy in (select id from identity_copy where person = ?1)",
                        false,
                        false,
                        SealedStories::copy),
                new SealedPart("lti_score.comment", BY_ID, false, true, SealedStories::comment),
                new SealedPart("lti_key.sealed_private", "slot = 'CURRENT'", false, false, SealedStories::toolKey),
                new SealedPart("study_response_set.title", BY_ID, false, false, SealedStories::title),
                new SealedPart("study_response_set.review", BY_ID, false, false, SealedStories::review),
                new SealedPart("study_response_page.answers", "response_set = ?1", false, false, SealedStories::page));
    }

    private static String words(PersonId person, boolean first) {
        return (first ? "first words of " : "newer words of ") + person;
    }

    private static SealedStory story(Writing write, Reading read) {
        return new SealedStory() {
            @Override
            public UUID write(PersonId person, boolean first) {
                return write.of(person, first);
            }

            @Override
            public String read(PersonId person, UUID row) {
                return read.of(person, row);
            }
        };
    }

    /** The first person is 1, the next 2. */
    private static ToIntFunction<PersonId> numbered() {
        Map<PersonId, Integer> numbers = new HashMap<>();
        return person -> {
            numbers.putIfAbsent(person, 1 + numbers.size());
            return numbers.get(person);
        };
    }

    /** As {@link SealedStory#write}. */
    private interface Writing {
        UUID of(PersonId person, boolean first);
    }

    /** As {@link SealedStory#read}. */
    private interface Reading {
        String of(PersonId person, UUID row);
    }

    private static SealedStory journal(EntityManager entities) {
        Journal journal = new Wiring(entities, NOW).get(Journal.class);
        PartPlace place = new PartPlace(STEP, "words");
        return story(
                (person, first) -> {
                    Draft draft = new Draft(words(person, first), first ? 0 : 1, first ? 1 : 2, "page");
                    journal.keep(person, place, draft, NOW);
                    return person.value();
                },
                (person, row) -> journal.read(person, place)
                        .map(Journal.WrittenEntry::words)
                        .orElse(NOTHING));
    }

    private static SealedStory placement(EntityManager entities) {
        Placements placements = new Wiring(entities, NOW).get(Placements.class);
        UUID course = Samples.COURSE.uuid();
        ToIntFunction<PersonId> own = numbered();
        return story(
                (person, first) -> {
                    Entry entry = Entry.values()[first ? own.applyAsInt(person) : 0];
                    placements.change(person, course, before -> CourseChoice.NONE_YET.with(entry), NOW);
                    return person.value();
                },
                (person, row) -> placements
                        .choice(person, course)
                        .entry()
                        .map(Entry::name)
                        .orElse(NOTHING));
    }

    private static SealedStory checkIn(EntityManager entities) {
        Wiring house = new Wiring(entities, NOW);
        CheckIns checkIns = house.get(CheckIns.class);
        ToIntFunction<PersonId> own = numbered();
        return story(
                (person, first) -> {
                    house.get(Enrollments.class).enroll(person, Samples.COURSE.uuid(), NOW);
                    Since since = Since.values()[own.applyAsInt(person)];
                    checkIns.answer(person, since, NOW.plus(Duration.ofDays(40)));
                    return person.value();
                },
                (person, row) -> checkIns.last(person).map(Since::name).orElse(NOTHING));
    }

    private static SealedStory yes(EntityManager entities) {
        Yeses yeses = new Wiring(entities, NOW).get(Yeses.class);
        return story(
                (person, first) -> {
                    yeses.keep(person, link(entities, person), Map.of(STEP, first), NOW);
                    return person.value();
                },
                (person, row) ->
                        yeses.standing(person, link(entities, person), NOW).isEmpty() ? CLOSED : "a yes stands");
    }

    /** A living link of this person's. */
    private static Link link(EntityManager entities, PersonId person) {
        UUID id = UUID.nameUUIDFromBytes(person.toString().getBytes(StandardCharsets.UTF_8));
        if (entities.find(Link.class, id) == null) {
            entities.createNativeQuery("insert into pairing_link (id, inviter, joiner, state, moves, changed_at)"
                            + " values (?1, ?2, ?3, 'LINKED', 2, ?4)")
                    .setParameter(1, id)
                    .setParameter(2, person.value())
                    .setParameter(3, new UUID(5, 5))
                    .setParameter(4, NOW.atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        }
        return entities.find(Link.class, id);
    }

    /** Both of one link say it of the same step. */
    private static SealedStory finish(EntityManager entities) {
        Turns turns = new Wiring(entities, NOW).get(Turns.class);
        UUID shared = new UUID(7, 7);
        return story(
                (person, first) -> {
                    joined(entities, shared, person);
                    turns.finish(person, shared, NOW);
                    return person.value();
                },
                (person, row) ->
                        turns.doneBy(person, entities.find(Link.class, shared)).isEmpty() ? NOTHING : "done");
    }

    private static void joined(EntityManager entities, UUID shared, PersonId person) {
        if (entities.find(Link.class, shared) == null) {
            for (String row : List.of(
                    "pairing_link (id, inviter, state, pair_key, moves, changed_at) values (?1, ?1, 'LINKED', ?2, 2, ?3)",
                    "pairing_turn (id, link, step, opened_at, closes_at) values (?1, ?1, cast(?2 as uuid), ?3, ?3)")) {
                entities.createNativeQuery("insert into " + row)
                        .setParameter(1, shared)
                        .setParameter(2, shared.toString())
                        .setParameter(3, NOW.atOffset(ZoneOffset.UTC))
                        .executeUpdate();
            }
            entities.createNativeQuery("update pairing_turn set closes_at = ?2 where id = ?1")
                    .setParameter(1, shared)
                    .setParameter(2, NOW.plus(Duration.ofDays(7)).atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        }
        entities.createNativeQuery("update pairing_link set joiner = inviter, inviter = ?2 where id = ?1")
                .setParameter(1, shared)
                .setParameter(2, person.value())
                .executeUpdate();
        entities.clear();
    }

    private static SealedStory ownSwitch(EntityManager entities) {
        Switches switches = new Wiring(entities, NOW).get(Switches.class);
        return story(
                (person, first) -> {
                    if (first) {
                        switches.open(person, NOW);
                    } else {
                        switches.rest(person);
                    }
                    return person.value();
                },
                (person, row) -> switches.isResting(person) ? CLOSED : "open");
    }

    private static SealedStory gate(EntityManager entities) {
        TestSafety safety = new TestSafety(entities);
        return story(
                (person, first) -> {
                    Instant day = NOW.plus(Duration.ofDays(first ? 0 : 60));
                    safety.gates.answer(person, TestSafety.ALL_NO, day);
                    return person.value();
                },
                (person, row) ->
                        safety.gates.answeredAt(person).map(Instant::toString).orElse(CLOSED));
    }

    private static SealedStory hold(EntityManager entities) {
        TestSafety safety = new TestSafety(entities);
        return story(
                (person, first) -> {
                    if (first) {
                        safety.gates.answer(person, TestSafety.ALL_NO, NOW);
                    } else {
                        safety.holds.raise(person, NOW);
                    }
                    return person.value();
                },
                (person, row) -> safety.holds.of(person).stands() ? CLOSED : "no hold");
    }

    private static SealedStory doors(EntityManager entities) {
        TestSafety safety = new TestSafety(entities);
        return story(
                (person, first) -> {
                    if (first) {
                        safety.gates.answer(person, TestSafety.ALL_NO, NOW);
                    } else {
                        safety.doors.notThisOne(person, STEP, Optional.empty(), Set.of());
                    }
                    return person.value();
                },
                (person, row) -> safety.doors.of(person).isClosed(STEP) ? CLOSED : "an open door");
    }

    private static final Slug EXAMPLE = new Slug("example");

    /** Answers the first five questions, each person with a number of their own, or all with 5. */
    private static UUID answered(EntityManager entities, PersonId person, int own, boolean first) {
        InstrumentLibrary library =
                new InstrumentLibrary(List.of(Example.example().instrument()));
        UUID attempt = new Wiring(entities, NOW)
                .get(Delivery.class)
                .begin(person, EXAMPLE, NOW)
                .id();
        for (int item = 1; item <= 5; item++) {
            NewAnswer answer = new NewAnswer("q" + item, first ? "" + own : "5", first ? 1 : 2);
            TestSaving.over(entities, library).save(person, attempt, answer, NOW);
        }
        entities.flush();
        return attempt;
    }

    private static OwnAttempt own(EntityManager entities, PersonId person, UUID attempt) {
        return new Wiring(entities, NOW)
                .get(OwnAttempts.class)
                .find(person, attempt)
                .orElseThrow();
    }

    private static SealedStory answer(EntityManager entities) {
        ToIntFunction<PersonId> own = numbered();
        return story(
                (person, first) -> answered(entities, person, own.applyAsInt(person), first),
                (person, row) -> Optional.ofNullable(
                                own(entities, person, row).kept().get("q1"))
                        .map(kept -> kept.answer().text())
                        .orElse(NOTHING));
    }

    private static SealedStory report(EntityManager entities) {
        ToIntFunction<PersonId> own = numbered();
        return story(
                (person, first) -> {
                    UUID attempt = answered(entities, person, own.applyAsInt(person), first);
                    new Wiring(entities, NOW).get(Delivery.class).submit(person, attempt, NOW);
                    return attempt;
                },
                (person, row) -> own(entities, person, row).scorings().stream()
                        .map(scoring -> scoring.report().outcomes().toString())
                        .findFirst()
                        .orElse(NOTHING));
    }

    private static SealedStory copy(EntityManager entities) {
        Wiring house = new Wiring(entities, NOW);
        CopyOrders orders = house.get(CopyOrders.class);
        return story(
                (person, first) -> {
                    orders.ask(person, NOW);
                    entities.flush();
                    house.get(CopyJob.class).run(NOW);
                    return person.value();
                },
                (person, row) -> orders.read(person, NOW).stream()
                        .filter(room -> room.room().equals("identity"))
                        .map(RoomCopy::toString)
                        .findFirst()
                        .orElse(NOTHING));
    }

    /** The key there was before is the words; a new one says nothing of it. */
    private static SealedStory toolKey(EntityManager entities) {
        TestToolKeys keys = new TestToolKeys(entities);
        AtomicReference<String> before = new AtomicReference<>();
        return story(
                (person, first) -> {
                    before.compareAndSet(null, keys.current(NOW));
                    return person.value();
                },
                (person, row) -> Optional.of(keys.current(NOW))
                        .filter(before.get()::equals)
                        .orElse(NOTHING));
    }

    private static SealedStory comment(EntityManager entities) {
        new SampleRows(entities).write();
        TestComments comments = new TestComments(entities);
        PersonalTable scores = PersonalTable.of("lti_score", Viewer.COURSE_AND_SITE);
        return story(
                (person, first) -> {
                    SamplePerson sample = new SamplePerson(entities, person, new PersonId(new UUID(5, 5)));
                    if (first) {
                        sample.write(scores, TestVaults.main(entities));
                    }
                    UUID row = sample.row("lti_score");
                    comments.write(row, words(person, first));
                    return row;
                },
                (person, row) -> comments.read(row).orElse(NOTHING));
    }

    private static UUID draft(EntityManager entities, PersonId person, int respondents) {
        DataWorld world = DataWorld.of(entities, "training");
        ReadResponses read = DataWorld.file(respondents);
        UUID set = world.imports().draft(world.instrument(), words(person, true), read, DataWorld.MIKA, NOW);
        entities.flush();
        return set;
    }

    private static SealedStory title(EntityManager entities) {
        return story(
                (person, first) -> draft(entities, person, 3),
                (person, row) -> DataWorld.of(entities, "training")
                        .imports()
                        .find(DataWorld.MIKA, row, NOW)
                        .map(shown -> shown.title())
                        .orElse(NOTHING));
    }

    private static SealedStory review(EntityManager entities) {
        ToIntFunction<PersonId> own = numbered();
        return story(
                (person, first) -> draft(entities, person, 12 + own.applyAsInt(person)),
                (person, row) -> DataWorld.of(entities, "training")
                        .imports()
                        .review(DataWorld.MIKA, row, NOW)
                        .map(review -> review.missing().toString())
                        .orElse(NOTHING));
    }

    private static SealedStory page(EntityManager entities) {
        ToIntFunction<PersonId> own = numbered();
        DataWorld world = DataWorld.of(entities, "training");
        return story(
                (person, first) -> {
                    UUID set = draft(entities, person, 12 + own.applyAsInt(person));
                    world.imports().keep(DataWorld.MIKA, set, NOW);
                    return set;
                },
                (person, row) -> world.analyses()
                        .of(DataWorld.MIKA, row, NOW)
                        .map(found -> found.respondents() + " respondents")
                        .orElse(NOTHING));
    }
}
