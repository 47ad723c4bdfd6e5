package org.alongside.identity.device;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.device.WindowGuest.GuestOrigin;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

class WindowPassesStoreTest {

    private static final GuestOrigin WAY = new GuestOrigin(UUID.randomUUID(), UUID.randomUUID());
    private static final Instant LAST = NOW.plus(WindowPasses.OPEN).minusSeconds(1);

    /** Noor in the frame of a course, with a phone besides. */
    private record Frame(EntityManager entities, TestIdentity identity, PersonId noor, UUID frame, UUID phone) {

        static Frame in(EntityManager entities) {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId noor = identity.welcomed("Noor");
            UUID phone = identity.devices().begin(noor, "", NOW);
            Frame made = new Frame(entities, identity, noor, identity.devices().begin(noor, "", NOW), phone);
            entities.flush();
            return made;
        }

        String pass() {
            String pass = passes().make(frame, WAY, NOW);
            entities.flush();
            return pass;
        }

        WindowPasses passes() {
            return identity.house().get(WindowPasses.class);
        }

        Optional<WindowGuest> uses(String pass, Instant at) {
            entities.flush();
            entities.clear();
            return passes().use(pass, at);
        }
    }

    @StoreTest
    @DisplayName(
            "F6 IDENTITY-53 a pass into a window of its own opens once, for five minutes, and says nothing of anybody")
    void once(Database database) {
        database.rolledBack(entities -> {
            Frame noors = Frame.in(entities);
            String older = noors.pass();
            String pass = noors.pass();
            assertTrue(pass.matches("[\\w-]{43}") && !pass.contains(noors.noor().toString()), pass);
            for (String wrong : List.of("", "x", "%", ".", pass + "A", pass.toLowerCase(Locale.ROOT), older)) {
                assertEquals(Optional.empty(), noors.uses(wrong, NOW), wrong);
            }
            assertEquals(Optional.empty(), noors.uses(pass, LAST.plusSeconds(1)), "over");
            assertEquals(Optional.of(new WindowGuest(noors.noor(), WAY)), noors.uses(pass, LAST));
            assertEquals(Optional.empty(), noors.uses(pass, LAST), "used");
        });
    }

    @StoreTest
    @DisplayName("AUD-M5 AUD-M15 F6 a pass goes with the session that asked for it, whatever ended that session")
    void goesWithItsSession(Database database) {
        Map<String, Consumer<Frame>> ends = new TreeMap<>(Map.of(
                "signed out", here -> here.identity().devices().signOut(here.noor(), here.frame(), NOW),
                "signed out everywhere", here -> here.identity().devices().signOutEverywhere(here.noor(), NOW),
                "signed out from the phone",
                        here -> here.identity().devices().signOutElsewhere(here.noor(), here.phone(), NOW),
                "twenty later ones",
                        here -> {
                            for (int more = 1; more <= Devices.MOST; more++) {
                                here.identity().devices().begin(here.noor(), "", NOW.plusSeconds(more));
                                here.entities().flush();
                            }
                        },
                "gone by itself",
                        here -> here.identity()
                                .devices()
                                .dropFallen(NOW.plus(Device.IDLE).plus(Device.UNWRITTEN))));
        ends.forEach((how, end) -> database.rolledBack(entities -> {
            Frame noors = Frame.in(entities);
            String pass = noors.pass();
            end.accept(noors);
            assertEquals(Optional.empty(), noors.uses(pass, LAST), how);
        }));
        database.rolledBack(entities -> {
            Frame noors = Frame.in(entities);
            String pass = noors.pass();
            noors.identity().devices().signOutElsewhere(noors.noor(), noors.frame(), NOW);
            assertEquals(
                    Optional.of(noors.noor()),
                    noors.uses(pass, LAST).map(WindowGuest::person),
                    "sabotage: where its session stands, the pass opens");
        });
    }

    @StoreTest
    @DisplayName("AUD-M5 F6 whoever reads the database holds no pass: only its hash is there")
    void hashed(Database database) {
        database.rolledBack(entities -> {
            Frame noors = Frame.in(entities);
            String pass = noors.pass();
            String kept = (String) entities.createNativeQuery("select pass_hash from identity_device where id = ?1")
                    .setParameter(1, noors.frame())
                    .getSingleResult();
            assertFalse(kept.contains(pass), kept);
            assertEquals(Optional.empty(), noors.uses(kept, NOW));
            assertEquals(noors.noor(), noors.uses(pass, NOW).orElseThrow().person());
        });
    }
}
