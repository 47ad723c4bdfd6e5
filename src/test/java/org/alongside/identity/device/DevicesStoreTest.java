package org.alongside.identity.device;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.alongside.identity.TestIdentity;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DevicesStoreTest {

    @StoreTest
    @DisplayName("IDENTITY-9 a standing device says who is behind it; a signed-out one says nothing")
    void standing(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId noor = identity.welcomed("Noor");
            UUID phone = identity.devices().begin(noor, "Firefox, Android", NOW);
            entities.flush();
            Caller standing = identity.standings().of(phone, NOW).orElseThrow();
            assertEquals(noor, standing.person());
            assertEquals("Noor", standing.profile().chosenName());
            assertTrue(standing.profile().adult());
            assertFalse(
                    standing.pin().chosenAt().isPresent() || standing.toString().contains("Noor"));
            identity.devices().signOut(noor, phone, NOW);
            assertTrue(identity.standings().of(phone, NOW).isEmpty());
            assertTrue(identity.standings().of(UUID.randomUUID(), NOW).isEmpty());
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-9 signing out everywhere ends all own devices and nobody else's")
    void everywhere(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            Devices devices = identity.devices();
            PersonId noor = identity.welcomed("Noor");
            PersonId mika = identity.welcomed("Mika");
            UUID phone = devices.begin(noor, "", NOW);
            UUID laptop = devices.begin(noor, "", NOW);
            UUID other = devices.begin(mika, "", NOW);
            devices.signOut(noor, other, NOW);
            assertTrue(identity.standings().of(other, NOW).isPresent(), "another's device cannot be signed out");
            devices.signOutEverywhere(noor, NOW);
            assertTrue(identity.standings().of(phone, NOW).isEmpty());
            assertTrue(identity.standings().of(laptop, NOW).isEmpty());
            assertTrue(identity.standings().of(other, NOW).isPresent());
            assertEquals(List.of(), devices.of(noor, NOW));
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-15 of a device only its kind and its last day are kept")
    void day(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId noor = identity.welcomed("Noor");
            UUID phone = identity.devices().begin(noor, "Firefox, Android", NOW);
            entities.flush();
            for (int hour = 1; hour <= 30; hour++) {
                identity.standings().of(phone, NOW.plus(Duration.ofHours(hour)));
                entities.flush();
            }
            entities.flush();
            entities.clear();
            Device device =
                    identity.devices().of(noor, NOW.plus(Duration.ofHours(30))).get(0);
            assertEquals(Instant.parse("2026-11-23T00:00:00Z"), device.lastSeenDay());
            assertEquals("Firefox, Android", device.label());
        });
    }

    @StoreTest
    @DisplayName(
            "AUD-M15 IDENTITY-50 after a hundred launches the list has the living devices only, twenty at most, and a"
                    + " device that is used stays")
    void hundredLaunches(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            Devices devices = identity.devices();
            PersonId noor = identity.welcomed("Noor");
            UUID phone = devices.begin(noor, "Firefox, Android", NOW);
            Instant now = NOW;
            for (int launch = 0; launch < 100; launch++) {
                now = NOW.plus(Duration.ofMinutes(10L * launch));
                assertTrue(identity.standings().of(phone, now).isPresent(), "used every ten minutes: launch " + launch);
                devices.begin(noor, "", now);
                entities.flush();
                assertTrue(devices.of(noor, now).size() <= 9, "those of the last hour and a quarter, and the phone");
            }
            assertTrue(count(entities, noor) > 100, "without the job the rows lie there: a list of rows is no list");
            devices.dropFallen(now);
            assertEquals(devices.of(noor, now).size(), count(entities, noor));
            devices.dropFallen(now.plus(Duration.ofMinutes(75)));
            assertEquals(0, count(entities, noor));
        });
    }

    @StoreTest
    @DisplayName("AUD-M15 IDENTITY-50 a hundred launches in one minute leave twenty devices, the newest")
    void atOnce(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId noor = identity.welcomed("Noor");
            UUID last = null;
            for (int launch = 0; launch < 100; launch++) {
                last = identity.devices().begin(noor, "", NOW.plusMillis(launch));
                entities.flush();
            }
            List<Device> standing = identity.devices().of(noor, NOW.plusSeconds(1));
            assertEquals(20, standing.size());
            assertEquals(20, count(entities, noor));
            assertEquals(last, standing.get(0).id());
        });
    }

    @StoreTest
    @DisplayName("AUD-M15 Q-S16 IDENTITY-50 sign-ins of one account at the same moment leave twenty devices too")
    void atTheSameMoment(Database database) {
        PersonId noor =
                database.committed(entities -> TestIdentity.over(entities).welcomed("Noor has many hands"));
        List<CompletableFuture<UUID>> begun = IntStream.range(0, 3 * Devices.MOST)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> database.committed(
                        entities -> TestIdentity.over(entities).devices().begin(noor, "", NOW.plusMillis(n)))))
                .toList();
        begun.forEach(CompletableFuture::join);
        assertEquals(
                Devices.MOST,
                database.committed(entities ->
                                TestIdentity.over(entities).devices().of(noor, NOW.plusSeconds(1)))
                        .size());
    }

    @StoreTest
    @DisplayName(
            "AUD-M15 IDENTITY-50 a device stands an hour after its last request for certain, and an hour and a quarter"
                    + " at most; the door and the list agree")
    void asLongAsItsSession(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId noor = identity.welcomed("Noor");
            for (int minutes = 0; minutes <= 60; minutes += 7) {
                UUID phone = identity.devices().begin(noor, "", NOW);
                entities.flush();
                Instant last = NOW.plus(Duration.ofMinutes(minutes));
                identity.standings().of(phone, last);
                entities.flush();
                assertTrue(
                        identity.standings().of(phone, last.plus(Device.IDLE)).isPresent());
                identity.devices().signOutEverywhere(noor, last);
                UUID other = identity.devices().begin(noor, "", last);
                entities.flush();
                Instant over = last.plus(Device.IDLE).plus(Device.UNWRITTEN);
                assertTrue(identity.standings().of(other, over).isEmpty());
                assertEquals(List.of(), identity.devices().of(noor, over));
                identity.devices().dropFallen(over);
            }
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-50 while time is let pass on a demo nobody is signed out by it")
    void timeIsLetPass(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            UUID phone = identity.devices().begin(identity.welcomed("Noor"), "", NOW);
            entities.flush();
            Instant week = NOW.plus(Duration.ofDays(7));
            identity.devices().standLonger(Duration.ofDays(7));
            entities.flush();
            assertTrue(identity.standings().of(phone, week).isPresent());
        });
    }

    @Test
    @DisplayName("IDENTITY-50 a device idles as long as a session of this site does")
    void asInTheDescriptor() throws IOException {
        String descriptor = Files.readString(Path.of("war-config/web.xml"));
        assertTrue(descriptor.contains("<session-timeout>" + Device.IDLE.toMinutes() + "</session-timeout>"));
    }

    private static int count(EntityManager entities, PersonId person) {
        return ((Number) entities.createNativeQuery("select count(*) from identity_device where person = ?1")
                        .setParameter(1, person.value())
                        .getSingleResult())
                .intValue();
    }
}
