package org.alongside.identity.device;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.TestIdentity;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

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
            assertEquals(List.of(), devices.of(noor));
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
            identity.standings().of(phone, NOW.plus(Duration.ofHours(30)));
            entities.flush();
            entities.clear();
            Device device = identity.devices().of(noor).get(0);
            assertEquals(Instant.parse("2026-11-23T00:00:00Z"), device.lastSeenDay());
            assertEquals("Firefox, Android", device.label());
        });
    }
}
