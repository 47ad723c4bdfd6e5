package org.alongside.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.alongside.vault.OlderForms;
import org.alongside.vault.seal.TestCodec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How switches and yeses are written: in one length, and what was sealed before opens and takes the new form. */
class PairingFormsStoreTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T19:00:00Z");

    @Test
    @DisplayName("VAULT-8 VAULT-9 open and resting, yes and not now are each written in one length and read back")
    void oneLength() {
        for (boolean rests : new boolean[] {true, false}) {
            var state = new Switches.SwitchState(rests, Instant.EPOCH);
            assertEquals(state, TestCodec.again(Switches.SHAPE.codec(), state));
            assertEquals(64, TestCodec.length(Switches.SHAPE.codec(), state));
        }
        var yes = new Yeses.YesWord(Optional.of(Instant.parse("2026-11-02T19:00:00.123456789Z")));
        for (var word : new Yeses.YesWord[] {yes, new Yeses.YesWord(Optional.empty())}) {
            assertEquals(word, TestCodec.again(Yeses.SHAPE.codec(), word));
            assertEquals(64, TestCodec.length(Yeses.SHAPE.codec(), word));
        }
    }

    private static TestHouse older(EntityManager entities) {
        return TestHouse.over(entities).with(OlderForms.main(entities)).with(TwoPeople.LIBRARY);
    }

    @StoreTest
    @DisplayName("VAULT-9 INV-24 a rest sealed in either older form goes on, and takes the new form when it is turned")
    void olderSwitch(Database database) {
        for (int form : new int[] {1, 2}) {
            database.rolledBack(entities -> {
                Switches switches = older(entities).get(Switches.class);
                OlderForms.insert(entities, "pairing_switch", "state", form);
                switches.begin(OlderForms.PERSON);
                assertTrue(switches.isResting(OlderForms.PERSON));
                switches.rest(OlderForms.PERSON);
                entities.clear();
                assertTrue(switches.isResting(OlderForms.PERSON));
                assertEquals(3, OlderForms.formOf(entities, "pairing_switch", "state"));
            });
        }
    }

    @StoreTest
    @DisplayName(
            "VAULT-9 INV-14 a yes sealed in either older form stands, and takes the new form when it is taken back")
    void olderYes(Database database) {
        for (int form : new int[] {1, 2}) {
            database.rolledBack(entities -> {
                Yeses yeses = older(entities).get(Yeses.class);
                Link link = livingLink(entities);
                var step = TwoPeople.LOOK.uuid();
                OlderForms.insert(entities, "pairing_yes", "answer", form, "link", link.id(), "step", step);
                assertEquals(Map.of(step, MONDAY), given(yeses, link));
                yeses.takeBack(OlderForms.PERSON, link, step, MONDAY);
                entities.clear();
                assertEquals(Map.of(), given(yeses, link));
                assertEquals(3, OlderForms.formOf(entities, "pairing_yes", "answer"));
            });
        }
    }

    private static Map<UUID, Instant> given(Yeses yeses, Link link) {
        return yeses.given(List.of(OlderForms.PERSON), link, List.of()).get(OlderForms.PERSON);
    }

    private static Link livingLink(EntityManager entities) {
        entities.createNativeQuery("insert into pairing_link (id, inviter, joiner, state, moves, changed_at)"
                        + " values (?1, ?2, ?3, 'LINKED', 2, ?4)")
                .setParameter(1, OlderForms.repeated(4))
                .setParameter(2, OlderForms.PERSON.value())
                .setParameter(3, OlderForms.repeated(5))
                .setParameter(4, MONDAY)
                .executeUpdate();
        return entities.find(Link.class, OlderForms.repeated(4));
    }
}
