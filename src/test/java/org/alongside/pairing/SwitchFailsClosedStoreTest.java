package org.alongside.pairing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.alongside.vault.Tampering;
import org.alongside.vault.TestVaults;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.state.SealedKey;
import org.alongside.vault.state.SealedShape;
import org.alongside.vault.state.SealedStore;
import org.junit.jupiter.api.DisplayName;

/** A switch rests when its row is missing, older, cut or changed. */
class SwitchFailsClosedStoreTest {

    private final PersonId ana = new PersonId(UUID.randomUUID());
    private final PersonId rashid = new PersonId(UUID.randomUUID());

    @StoreTest
    @DisplayName(
            "PAIRING-14 Q-S17 INV-24 a rest whose row is missing, put back, cut or changed goes on until its owner opens it")
    void rests(Database database) {
        for (int n = 0; n < 7; n++) {
            int harm = n;
            database.rolledBack(entities -> {
                Switches switches = TestHouse.over(entities).get(Switches.class);
                switches.begin(ana);
                switches.begin(rashid);
                Tampering row = new Tampering(entities, "pairing_switch.state", ana);
                Tampering.Then open = row.now();
                switches.rest(ana);
                List<Consumer<Tampering>> harms = List.of(
                        Tampering::takeAway,
                        t -> t.putBack(open),
                        t -> t.putBackValue(open),
                        Tampering::cut,
                        Tampering::flipBit,
                        t -> t.takeAwayMarks("vault_key"),
                        t -> t.takeAwayKey("vault_key"));
                harms.get(harm).accept(row);
                switches.begin(ana);
                assertTrue(switches.isResting(ana), "harm " + harm);
                assertFalse(switches.isResting(rashid));
                switches.open(ana, Instant.EPOCH);
                entities.clear();
                assertFalse(switches.isResting(ana));
            });
        }
    }

    @StoreTest
    @DisplayName("PAIRING-14 VAULT-12 without its mark the older row would open: the guard can fail")
    void withoutMark(Database database) {
        database.rolledBack(entities -> {
            Vault vault = TestVaults.main(entities);
            var unguarded = new SealedShape<>(
                    Switch.class, Switch::new, Switches.SHAPE.codec(), new Switches.SwitchState(false, Instant.EPOCH));
            var switches = new SealedStore<>(entities, vault, new Randomness(), unguarded);
            switches.begin(SealedKey.of(ana));
            Tampering row = new Tampering(entities, "pairing_switch.state", ana);
            Tampering.Then open = row.now();
            switches.change(SealedKey.of(ana), before -> new Switches.SwitchState(true, Instant.EPOCH));
            row.putBack(open);
            assertFalse(switches.read(SealedKey.of(ana)).rests());
        });
    }
}
