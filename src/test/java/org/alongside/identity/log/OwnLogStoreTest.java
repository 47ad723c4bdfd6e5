package org.alongside.identity.log;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.pin.FreshStarts;
import org.alongside.identity.pin.FreshStarts.BringBackOutcome;
import org.alongside.identity.pin.Pins;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.support.ColumnLists;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnLogStoreTest {

    private static final String PHONE = "Firefox, Android";

    /** What a person reads, in short. */
    private static List<String> read(OwnLog log, PersonId person, Instant now) {
        return log.of(person, now).stream()
                .map(line -> line.day() + " " + line.kind() + " " + line.times() + " " + line.device())
                .map(String::strip)
                .toList();
    }

    private static OwnLog log(TestIdentity identity) {
        return identity.house().get(OwnLog.class);
    }

    @StoreTest
    @DisplayName("IDENTITY-51 a day, a kind of device, a kind of event, and how often: nothing else is read or kept")
    void lines(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId noor = identity.welcomed("Noor");
            for (int minute = 0; minute < 3; minute++) {
                log(identity).signIn(noor, PHONE, NOW.plus(Duration.ofMinutes(minute)));
            }
            log(identity).signIn(noor, "", NOW.plus(Duration.ofDays(1)));
            log(identity).write(noor, OwnLogKind.ACTED_FOR, NOW.plus(Duration.ofDays(1)));
            assertEquals(
                    List.of("2026-11-23 ACTED_FOR 1", "2026-11-23 SIGN_IN 1", "2026-11-22 SIGN_IN 3 " + PHONE),
                    read(log(identity), noor, NOW.plus(Duration.ofDays(1))));
            assertEquals(
                    Set.of("id", "person", "on_day", "device", "kind", "times"),
                    ColumnLists.all().stream()
                            .filter(note -> note.table().equals("identity_log_line"))
                            .map(note -> note.column())
                            .collect(Collectors.toSet()));
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-51 the day is the one on its owner's own clock")
    void ownDay(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId noor = identity.welcomed("Noor");
            identity.people().reads(noor, Languages.FIRST, Optional.of(ZoneId.of("Pacific/Auckland")));
            log(identity).write(noor, OwnLogKind.COPY, NOW);
            assertEquals(List.of("2026-11-23 COPY 1"), read(log(identity), noor, NOW));
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-51 wrong PINs are told by the next one that fits, and each PIN that is chosen")
    void wrongPins(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId noor = identity.welcomed("Noor");
            Pins pins = identity.pins();
            pins.choose(noor, "hash", NOW);
            for (int wrong = 0; wrong < 2; wrong++) {
                pins.tryOnce(noor, NOW);
            }
            pins.tryOnce(noor, NOW);
            assertEquals(List.of("2026-11-22 PIN 1"), read(log(identity), noor, NOW), "not before");
            pins.opened(noor, NOW);
            pins.tryOnce(noor, NOW);
            pins.opened(noor, NOW);
            pins.replace(noor, "hash", "other", NOW);
            assertEquals(List.of("2026-11-22 PIN 2", "2026-11-22 WRONG_PIN 2"), sorted(log(identity), noor));
        });
    }

    private static List<String> sorted(OwnLog log, PersonId person) {
        return read(log, person, NOW).stream().sorted().toList();
    }

    @StoreTest
    @DisplayName(
            "IDENTITY-51 INV-55 starting empty hides the older lines and removes none: they come back with the old PIN,"
                    + " those since then stay, and starting empty twice takes nothing away")
    void startingEmpty(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId noor = identity.welcomed("Noor");
            identity.pins().choose(noor, "hash", NOW);
            log(identity).signIn(noor, PHONE, NOW);
            identity.pins().tryOnce(noor, NOW);
            FreshStarts starts = identity.freshStarts();
            starts.start(noor, Optional.empty(), NOW);
            assertEquals(List.of(), read(log(identity), noor, NOW));
            identity.pins().choose(noor, "second", NOW);
            log(identity).signIn(noor, PHONE, NOW);
            starts.start(noor, Optional.empty(), NOW);
            assertEquals(List.of(), read(log(identity), noor, NOW), "what happened since lies with the rest");
            identity.pins().choose(noor, "third", NOW);
            assertEquals(BringBackOutcome.DONE, starts.bringBack(noor, Optional.empty(), NOW));
            assertEquals(
                    List.of("2026-11-22 PIN 4", "2026-11-22 SIGN_IN 2 " + PHONE, "2026-11-22 WRONG_PIN 1"),
                    sorted(log(identity), noor));
        });
    }

    @StoreTest
    @DisplayName("F6 IDENTITY-51 a wrong try of the old PIN is told once, however often the right one follows it")
    void wrongOldPin(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId noor = identity.welcomed("Noor");
            identity.pins().choose(noor, "hash", NOW);
            FreshStarts starts = identity.freshStarts();
            starts.start(noor, Optional.empty(), NOW);
            for (int tries = 0; tries < 3; tries++) {
                starts.tryOldPin(noor, NOW);
            }
            starts.oldPinFitted(noor, NOW);
            starts.tryOldPin(noor, NOW);
            starts.oldPinFitted(noor, NOW);
            assertEquals(List.of("2026-11-22 WRONG_PIN 2"), read(log(identity), noor, NOW));
            starts.tryOldPin(noor, NOW);
            starts.tryOldPin(noor, NOW);
            starts.oldPinFitted(noor, NOW);
            assertEquals(List.of("2026-11-22 WRONG_PIN 3"), read(log(identity), noor, NOW));
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-51 who started empty loses the older lines when the days of undoing are over, and no others")
    void letGo(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId noor = identity.welcomed("Noor");
            identity.pins().choose(noor, "hash", NOW);
            FreshStarts starts = identity.freshStarts();
            starts.start(noor, Optional.empty(), NOW);
            identity.pins().choose(noor, "second", NOW);
            starts.letGo(noor, NOW.plus(Duration.ofDays(7)));
            assertEquals(List.of("2026-11-22 PIN 1"), read(log(identity), noor, NOW));
            assertEquals(1, count(entities));
        });
    }

    private static long count(EntityManager entities) {
        return ((Number) entities.createNativeQuery("select count(*) from identity_log_line")
                        .getSingleResult())
                .longValue();
    }

    @StoreTest
    @DisplayName("IDENTITY-51 a line falls away after ninety days, by the job and on the page alike")
    void ninetyDays(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId noor = identity.welcomed("Noor");
            log(identity).write(noor, OwnLogKind.COPY, NOW);
            log(identity).write(noor, OwnLogKind.COPY, NOW.plus(Duration.ofDays(1)));
            Instant last = NOW.plus(OwnLog.KEPT);
            identity.house().get(OwnLogJob.class).run(last);
            assertEquals(2, count(entities));
            Instant over = last.plus(Duration.ofDays(1));
            assertEquals(List.of("2026-11-23 COPY 1"), read(log(identity), noor, over), "not shown");
            identity.house().get(OwnLogJob.class).run(over);
            assertEquals(1, count(entities), "nor kept");
        });
    }

    @Test
    @DisplayName("IDENTITY-51 no verb removes a line of somebody who is there")
    void noVerbRemoves() {
        Set<String> verbs = Arrays.stream(OwnLog.class.getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                .map(java.lang.reflect.Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("write", "signIn", "of", "setAside", "bringBack", "letGo", "dropOld"), verbs);
    }
}
